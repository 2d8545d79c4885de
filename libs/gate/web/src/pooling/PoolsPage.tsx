import { Alert, EmptyState } from '@allmende/platform-ui';
import { AreaPage, NotFound, QueryState, SignedInPage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useUseAddress } from '../parts/use-address.js';
import { useWords as useGateWords } from '../parts/words.js';
import { OpenPool } from './OpenPool.js';
import { type PoolShownFragment, PoolsOfUseDocument, type PoolsOfUseQuery } from './Pools.generated.js';
import { PoolSteps } from './PoolSteps.js';
import { PoolView } from './PoolView.js';
import { useWords } from './words.js';

type Entry = NonNullable<PoolsOfUseQuery['project']>;
type Use = NonNullable<Entry['gatedUse']>;

/** What worked, told above the pools. */
export type PoolDone = 'opened' | 'joined' | 'explained' | 'left';

/** Small towns measure together, because none of them ever has the cases a group needs. */
export function Component() {
  const t = useWords();
  return <SignedInPage title={t('title')}>{() => <Loaded />}</SignedInPage>;
}

function Loaded() {
  const { key, organisationId } = useUseAddress();
  const query = useQuery(PoolsOfUseDocument, {
    variables: { key, organisationId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project?.gatedUse?.gateAbilities.read ? (
          <PoolsOfUse entry={project} use={project.gatedUse} again={() => void query.refetch()} />
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  );
}

function PoolsOfUse({ entry, use, again }: { entry: Entry; use: Use; again: () => void }) {
  const t = useWords();
  const words = useGateWords();
  const { to } = useUseAddress();
  const [done, setDone] = useState<{ readonly step: PoolDone } | null>(null);
  const name = entry.title === '' ? words('untitled') : entry.title;
  const after = (step: PoolDone) => {
    setDone({ step });
    again();
  };
  const own = entry.evaluationPools.filter((pool) => isIn(pool, use));
  return (
    <AreaPage
      title={t('title')}
      preline={words('list.whose', { solution: name, name: use.organisation.name })}
      lead={t('lead')}
      crumbs={[
        { label: words('solutions'), href: '/loesungen' },
        { label: name, href: `/loesungen/${entry.key}` },
        { label: words('area'), href: to() },
      ]}
      meta={{ noIndex: true }}
    >
      <div className="al-stack al-stack--large">
        <Told done={done} />
        {entry.evaluationPools.length === 0 && (
          <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
        )}
        {[...own, ...entry.evaluationPools.filter((pool) => !own.includes(pool))].map((pool) => (
          <PoolView key={pool.id} pool={pool} ownId={use.organisation.id}>
            {use.gateAbilities.write && (
              <PoolSteps pool={pool} organisationId={use.organisation.id} onDone={after} />
            )}
          </PoolView>
        ))}
        {use.gateAbilities.write && own.length === 0 && (
          <OpenPool
            projectId={entry.id}
            organisationId={use.organisation.id}
            isFirst={entry.evaluationPools.length === 0}
            onDone={() => after('opened')}
          />
        )}
      </div>
    </AreaPage>
  );
}

function isIn(pool: PoolShownFragment, use: Use): boolean {
  return pool.members.some(({ organisation }) => organisation.id === use.organisation.id);
}

/** What worked; it takes the focus the form had. */
function Told({ done }: { done: { readonly step: PoolDone } | null }) {
  const t = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) place.current?.focus();
  }, [done]);
  return (
    <div ref={place} tabIndex={-1} role="status" className="al-gate-outcome">
      {done !== null && (
        <Alert kind="success" live="off" title={t(`done.${done.step}.title`)}>
          {t(`done.${done.step}.text`)}
        </Alert>
      )}
    </div>
  );
}
