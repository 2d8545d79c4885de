import { LinkButton } from '@allmende/platform-ui';
import { AreaPage, NotFound, QueryState, SignedInPage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { GateChecklistOfUseDocument, type GateChecklistOfUseQuery } from '../parts/Gate.generated.js';
import { Outcome, type Told } from '../parts/Outcome.js';
import { useUseAddress } from '../parts/use-address.js';
import { useWords } from '../parts/words.js';
import { ChecklistItems } from './ChecklistItems.js';
import { ChecklistVerdict } from './ChecklistVerdict.js';
import { MoreAboutUse } from './MoreAboutUse.js';
import { SignRelease } from './SignRelease.js';

type Entry = NonNullable<GateChecklistOfUseQuery['project']>;
type Step = 'pilot' | 'operation';

/** What a use needs before its next step: what is there, what is missing, who has to act, on which ground. */
export function Component() {
  const t = useWords();
  return <SignedInPage title={t('list.title')}>{() => <Loaded />}</SignedInPage>;
}

function Loaded() {
  const { key, organisationId } = useUseAddress();
  const [search] = useSearchParams();
  const to: Step = search.get('schritt') === 'betrieb' ? 'operation' : 'pilot';
  const query = useQuery(GateChecklistOfUseDocument, {
    variables: { key, organisationId, to },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project?.gatedUse ? (
          <Checklist entry={project} use={project.gatedUse} again={() => void query.refetch()} />
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  );
}

interface ChecklistProps {
  entry: Entry;
  use: NonNullable<Entry['gatedUse']>;
  again: () => void;
}

function Checklist({ entry, use, again }: ChecklistProps) {
  const t = useWords();
  const { checklist, gateAbilities } = use;
  const [told, tell] = useState<Told | null>(null);
  const name = entry.title === '' ? t('untitled') : entry.title;
  return (
    <AreaPage
      title={t(`list.for.${checklist.to}`)}
      preline={t('list.whose', { solution: name, name: use.organisation.name })}
      lead={t('list.lead')}
      crumbs={[
        { label: t('solutions'), href: '/loesungen' },
        { label: name, href: `/loesungen/${entry.key}` },
      ]}
      meta={{ noIndex: true }}
      actions={<NextStep use={use} />}
    >
      <div className="al-stack al-stack--large">
        <Outcome told={told} />
        <StepChoice step={checklist.to} />
        <ChecklistVerdict use={use} />
        <ChecklistItems checklist={checklist} readable={gateAbilities.read} />
        {checklist.readyToSign && !checklist.allowed && gateAbilities.release && (
          <SignRelease
            projectId={entry.id}
            use={use}
            onSigned={() => {
              tell({ done: 'signed' });
              again();
            }}
          />
        )}
        <MoreAboutUse projectKey={entry.key} use={use} />
      </div>
    </AreaPage>
  );
}

/** The first thing to do: answer what is open, or write the first record that the own people have to write. */
function NextStep({ use }: Pick<ChecklistProps, 'use'>) {
  const t = useWords();
  const { to } = useUseAddress();
  const { finding, checklist, gateAbilities } = use;
  if (!gateAbilities.write) return null;
  if (finding.open.length > 0) return <LinkButton href={to('fragen')}>{t('list.answer')}</LinkButton>;
  const next = checklist.items.find(({ holds, nextActor }) => !holds && nextActor === 'author');
  if (next === undefined || finding.namesProhibited) return null;
  return (
    <LinkButton href={to(`nachweise/${next.evidence}`)}>
      {t('list.write', { evidence: t(`evidence.${next.evidence}.name`) })}
    </LinkButton>
  );
}

function StepChoice({ step }: { step: Step }) {
  const t = useWords();
  const { to, organisationId } = useUseAddress();
  const whose = organisationId === null ? '' : `&stelle=${organisationId}`;
  const [path] = to().split('?');
  const choices = [
    ['pilot', 'pilot'],
    ['operation', 'betrieb'],
  ] as const;
  return (
    <nav aria-label={t('list.steps')} className="al-cluster">
      {choices.map(([key, word]) => (
        <LinkButton
          key={key}
          small
          variant={key === step ? 'secondary' : 'tertiary'}
          href={`${path}?schritt=${word}${whose}`}
          aria-current={key === step ? 'page' : undefined}
        >
          {t(`list.step.${key}`)}
        </LinkButton>
      ))}
    </nav>
  );
}
