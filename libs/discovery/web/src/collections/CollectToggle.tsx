import {
  Button,
  CheckboxGroup,
  Dialog,
  Disclosure,
  LinkButton,
  Skeleton,
  TextLink,
  VisuallyHidden,
} from '@allmende/platform-ui';
import { FailureAlert, QueryState, signInAddress, useViewer } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import {
  AddToCollectionDocument,
  CollectionsWithDocument,
  type CollectionsWithQuery,
  RemoveFromCollectionDocument,
} from './Collections.generated.js';
import { NewCollection } from './NewCollection.js';
import { useWords } from './words.js';

export interface CollectToggleProps {
  projectId: string;
  title: string;
}

/** Puts a solution into one's collections, or takes it out of them. */
export function CollectToggle({ projectId, title }: CollectToggleProps) {
  const t = useWords();
  const location = useLocation();
  const { viewer, known } = useViewer();
  const [isOpen, setOpen] = useState(false);
  if (viewer === null) {
    if (!known) return null;
    return (
      <LinkButton variant="tertiary" small href={signInAddress(location)}>
        {t('collect.action')}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </LinkButton>
    );
  }
  return (
    <>
      <Button variant="tertiary" small icon="draft" onClick={() => setOpen(true)}>
        {t('collect.action')}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('collect.title')}>
        {isOpen && <Choice projectId={projectId} title={title} />}
      </Dialog>
    </>
  );
}

function Choice({ projectId, title }: CollectToggleProps) {
  const t = useWords();
  const query = useQuery(CollectionsWithDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <div className="al-stack">
      <p className="kern-body">{title}</p>
      <QueryState query={query} skeleton={<Skeleton lines={3} />}>
        {({ myCollections }) => <Boxes collections={myCollections} projectId={projectId} />}
      </QueryState>
      <Disclosure title={t('collect.another')}>
        <NewCollection projectId={projectId} onCreated={() => void query.refetch()} />
      </Disclosure>
      <TextLink href="/sammlungen">{t('collect.all')}</TextLink>
    </div>
  );
}

interface BoxesProps {
  collections: CollectionsWithQuery['myCollections'];
  projectId: string;
}

function Boxes({ collections, projectId }: BoxesProps) {
  const t = useWords();
  const [add, adding] = useMutation(AddToCollectionDocument);
  const [remove, removing] = useMutation(RemoveFromCollectionDocument);
  const [said, setSaid] = useState('');
  // What was ticked stands at once; what the server kept takes its place.
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const mine = collections.filter(({ viewerCan }) => viewerCan.edit);
  const chosen = mine
    .filter(({ entries }) => entries.some(({ project }) => project?.id === projectId))
    .map(({ id }) => id);
  const toggle = async (values: readonly string[]) => {
    setWanted(values);
    for (const { id, title } of mine) {
      const [before, after] = [chosen.includes(id), values.includes(id)];
      if (before === after) continue;
      const answer = await (after ? add : remove)({ variables: { input: { id, projectId } } });
      if (answer.data !== undefined) setSaid(t(after ? 'collect.added' : 'collect.removed', { title }));
    }
  };
  const error = adding.error ?? removing.error;
  if (mine.length === 0) return <p className="kern-body">{t('collect.none')}</p>;
  return (
    <>
      {error !== undefined && <FailureAlert error={error} />}
      <CheckboxGroup
        name={`sammlungen-${projectId}`}
        label={t('collect.where')}
        values={wanted ?? chosen}
        onValuesChange={(values) =>
          void toggle(values)
            .catch(() => undefined)
            .finally(() => setWanted(null))
        }
        choices={mine.map(({ id, title, scope }) => ({
          value: id,
          label: title,
          hint: scope === 'personal' ? undefined : t(`scope.${scope}`),
        }))}
      />
      <p className="kern-body" role="status">
        {said}
      </p>
    </>
  );
}
