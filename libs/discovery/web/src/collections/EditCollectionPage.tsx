import { COLLECTION_RULES } from '@allmende/discovery-core';
import {
  Alert,
  Button,
  LinkButton,
  Section,
  TextAreaField,
  TextField,
  VisuallyHidden,
} from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  fieldIdOf,
  NotFound,
  ProblemList,
  QueryState,
  useProblemText,
} from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  type CollectionWholeFragment,
  CollectionPageDocument,
  SaveCollectionDocument,
} from './Collections.generated.js';
import { moved } from './moved.js';
import { NAMESPACE, useWords } from './words.js';

type Entry = CollectionWholeFragment['entries'][number];

/** Name, texts and order of a collection. */
export function Component() {
  const { key = '' } = useParams();
  const query = useQuery(CollectionPageDocument, { variables: { key }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} wholePage>
      {({ collection }) =>
        collection?.viewerCan.edit === true ? (
          <Editing
            key={collection.id}
            collection={collection}
            reread={async () => (await query.refetch()).data?.collection ?? null}
          />
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  );
}

interface EditingProps {
  collection: CollectionWholeFragment;
  reread: () => Promise<CollectionWholeFragment | null>;
}

function Editing({ collection, reread }: EditingProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const navigate = useNavigate();
  const address = `/sammlungen/${collection.key}`;
  const [draft, setDraft] = useState(() => ({ ...collection }));
  const [save, { loading, error, data }] = useMutation(SaveCollectionDocument);
  const problems = data?.saveCollection.problems ?? [];
  const isStale = problems.some(({ code }) => code === 'STALE_VERSION');
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const { id, version, title, description } = draft;
    const entries = draft.entries.map((entry) => ({ id: entry.id, note: entry.note }));
    const answer = await save({
      variables: { input: { id, expectedVersion: version, title, description, entries } },
    });
    if (answer.data?.saveCollection.collection != null) void navigate(address, { state: { saved: true } });
  };
  const takeOver = async () => {
    const theirs = await reread();
    if (theirs !== null) setDraft(merged(draft, theirs));
  };
  const wrong = problems.find(({ path }) => path === 'title');
  return (
    <AreaPage
      title={t('edit.title')}
      preline={collection.title}
      crumbs={[
        { label: t('title'), href: '/sammlungen' },
        { label: collection.title, href: address },
      ]}
      meta={{ noIndex: true }}
    >
      <form className="al-write" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
        {isStale ? (
          <Alert kind="warning" title={t('edit.stale')}>
            <p>{t('edit.staleWhy')}</p>
            <Button small variant="secondary" onClick={() => void takeOver().catch(() => undefined)}>
              {t('edit.takeOver')}
            </Button>
          </Alert>
        ) : (
          <ProblemList problems={problems} namespace={NAMESPACE} title={t('edit.refused')} />
        )}
        {error !== undefined && <FailureAlert error={error} />}
        <TextField
          id={fieldIdOf('title')}
          label={t('new.name')}
          error={wrong && words(wrong)}
          maxLength={COLLECTION_RULES.title}
          value={draft.title}
          onChange={({ target }) => setDraft({ ...draft, title: target.value })}
        />
        <TextAreaField
          id={fieldIdOf('description')}
          label={t('edit.description')}
          optional
          limit={COLLECTION_RULES.description}
          value={draft.description}
          onChange={({ target }) => setDraft({ ...draft, description: target.value })}
        />
        <Entries entries={draft.entries} onChange={(entries) => setDraft({ ...draft, entries })} />
        <div className="al-cluster">
          <Button type="submit" busy={loading}>
            {t('edit.save')}
          </Button>
          <LinkButton variant="secondary" href={address}>
            {t('edit.back')}
          </LinkButton>
        </div>
      </form>
    </AreaPage>
  );
}

/** What was typed stays; what others added comes at the end, and what they took out goes. */
function merged(mine: CollectionWholeFragment, theirs: CollectionWholeFragment): CollectionWholeFragment {
  const present = new Set(theirs.entries.map(({ id }) => id));
  const known = new Set(mine.entries.map(({ id }) => id));
  const entries = [
    ...mine.entries.filter(({ id }) => present.has(id)),
    ...theirs.entries.filter(({ id }) => !known.has(id)),
  ];
  return { ...mine, version: theirs.version, entries };
}

function Entries({ entries, onChange }: { entries: Entry[]; onChange: (entries: Entry[]) => void }) {
  const t = useWords();
  const [said, setSaid] = useState('');
  const move = (at: number, to: number, name: string) => {
    onChange(moved(entries, at, to));
    setSaid(t('edit.movedTo', { name, place: to + 1 }));
  };
  return (
    <Section title={t('edit.entries')}>
      <p role="status" className="al-visually-hidden">
        {said}
      </p>
      <ol className="al-collection">
        {entries.map((entry, at) => {
          const name = entry.project?.title ?? t('noLongerPublic');
          return (
            <li key={entry.id} className="al-collection__entry">
              <p className="kern-title">{name}</p>
              <TextField
                label={t('edit.note')}
                optional
                maxLength={COLLECTION_RULES.note}
                value={entry.note}
                onChange={({ target }) =>
                  onChange(
                    entries.map((other) => (other === entry ? { ...entry, note: target.value } : other)),
                  )
                }
              />
              <div className="al-cluster al-cluster--tight">
                {at > 0 && (
                  <Button small variant="tertiary" icon="arrow-up" onClick={() => move(at, at - 1, name)}>
                    {t('edit.up')}
                    <VisuallyHidden>: {name}</VisuallyHidden>
                  </Button>
                )}
                {at < entries.length - 1 && (
                  <Button small variant="tertiary" icon="arrow-down" onClick={() => move(at, at + 1, name)}>
                    {t('edit.down')}
                    <VisuallyHidden>: {name}</VisuallyHidden>
                  </Button>
                )}
                <Button
                  small
                  variant="tertiary"
                  icon="delete"
                  onClick={() => onChange(entries.filter((other) => other !== entry))}
                >
                  {t('edit.remove')}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
