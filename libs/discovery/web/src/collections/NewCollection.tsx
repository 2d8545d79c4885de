import { COLLECTION_RULES } from '@allmende/discovery-core';
import { Button, SelectField, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  hasNetworkRole,
  ProblemList,
  useProblemText,
  useViewer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import {
  CollectionsWithDocument,
  CreateCollectionDocument,
  OwnCollectionsDocument,
} from './Collections.generated.js';
import { NAMESPACE, useWords } from './words.js';

export interface NewCollectionProps {
  /** A solution it begins with; then the page stays where it is. */
  projectId?: string;
  onCreated?: (title: string) => void;
}

const PERSONAL = 'personal';
const PUBLIC = 'public';

/** A name, and whose it is to be: that is all it takes to begin one. */
export function NewCollection({ projectId, onCreated }: NewCollectionProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const navigate = useNavigate();
  const owners = useOwners();
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState(PERSONAL);
  const [create, { loading, error, data }] = useMutation(CreateCollectionDocument, {
    refetchQueries: [OwnCollectionsDocument, CollectionsWithDocument],
  });
  const problems = data?.createCollection.problems ?? [];
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    if (loading) return;
    const scope = owner === PERSONAL || owner === PUBLIC ? owner : 'organisation';
    const organisationId = scope === 'organisation' ? owner : null;
    const answer = await create({
      variables: { input: { title, scope, organisationId, projectId: projectId ?? null } },
    });
    const collection = answer.data?.createCollection.collection;
    if (collection == null) return;
    setTitle('');
    if (onCreated === undefined) void navigate(`/sammlungen/${collection.key}`);
    else onCreated(collection.title);
  };
  const wrong = problems.find(({ path }) => path === 'title');
  return (
    <form className="al-stack" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <ProblemList problems={problems} namespace={NAMESPACE} title={t('new.refused')} />
      {error !== undefined && <FailureAlert error={error} />}
      <TextField
        id={fieldIdOf('title')}
        label={t('new.name')}
        hint={t('new.hint')}
        error={wrong && words(wrong)}
        maxLength={COLLECTION_RULES.title}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {owners.length > 1 && (
        <SelectField
          label={t('new.owner')}
          value={owner}
          onChange={({ target }) => setOwner(target.value)}
          choices={owners}
        />
      )}
      <div>
        <Button type="submit" variant="secondary" icon="add" busy={loading}>
          {t('new.action')}
        </Button>
      </div>
    </form>
  );
}

const WRITING = ['author', 'approver', 'coordinator', 'admin'];

function useOwners() {
  const t = useWords();
  const { viewer } = useViewer();
  const offices = new Map(
    (viewer?.memberships ?? [])
      .filter(({ role, verified, readsOnly }) => verified && readsOnly !== true && WRITING.includes(role))
      .map(({ organisationId, organisationName }) => [organisationId, organisationName]),
  );
  return [
    { value: PERSONAL, label: t('new.mine') },
    ...[...offices].map(([value, label]) => ({ value, label })),
    ...(hasNetworkRole(viewer, 'editor') ? [{ value: PUBLIC, label: t('new.everybody') }] : []),
  ];
}
