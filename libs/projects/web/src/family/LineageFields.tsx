import {
  Alert,
  Button,
  Combobox,
  RadioGroup,
  Section,
  type Suggestion,
  TextAreaField,
} from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import { LINEAGE_KINDS, LINEAGE_RULES, type LineageKind } from '@allmende/projects-core';
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import {
  FamilyOfSolutionDocument,
  type FamilyOfProjectFragment,
  RemoveLineageDocument,
  SetLineageDocument,
  SolutionsToNameDocument,
} from './Family.generated.js';
import { useFamilyCommand } from './use-family-command.js';
import { useWords } from './words.js';

const REFETCH = [FamilyOfSolutionDocument];

/** What the solution came out of: named one by one, taken back one by one. */
export function LineageFields({ project }: { project: FamilyOfProjectFragment }) {
  const t = useWords();
  const parents = project.lineage.filter(({ direction, depth }) => direction === 'up' && depth === 1);
  const remove = useFamilyCommand(RemoveLineageDocument, REFETCH);
  return (
    <Section title={t('up.title')} lead={t('up.lead')}>
      <div className="al-stack">
        {remove.error !== undefined && <FailureAlert error={remove.error} />}
        <ul className="al-plain-list">
          {parents.map(({ parentId, title, kind }) => (
            <li key={parentId} className="al-cluster">
              <span>
                {title ?? t('gone')} ({t(`kind.${kind}`)})
              </span>
              <Button
                variant="tertiary"
                small
                icon="delete"
                busy={remove.busy}
                onClick={() => void remove.run({ childId: project.id, parentId })}
              >
                {t('up.remove', { title: title ?? t('gone') })}
              </Button>
            </li>
          ))}
        </ul>
        <NameParent key={parents.length} project={project} />
      </div>
    </Section>
  );
}

function NameParent({ project }: { project: FamilyOfProjectFragment }) {
  const t = useWords();
  const [parent, choose] = useState<Suggestion | null>(null);
  const [kind, setKind] = useState<LineageKind>('variant');
  const [changes, setChanges] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useFamilyCommand(SetLineageDocument, REFETCH);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(parent === null);
    if (parent !== null) void command.run({ childId: project.id, parentId: parent.key, kind, changes });
  };
  return (
    <form className="al-stack" noValidate onSubmit={send}>
      {command.error !== undefined && <FailureAlert error={command.error} />}
      {command.refusal !== '' && <Alert kind="danger" title={command.refusal} />}
      <Combobox
        label={t('up.solution')}
        error={missing ? t('up.missing') : undefined}
        load={useSolutions(project.id)}
        chosen={parent}
        onChoose={choose}
      />
      <RadioGroup
        name="kind"
        label={t('up.kind')}
        value={kind}
        onValueChange={(chosen) => setKind(chosen as LineageKind)}
        choices={LINEAGE_KINDS.map((value) => ({ value, label: t(`kindLong.${value}`) }))}
      />
      <TextAreaField
        label={t('up.changes')}
        optional
        limit={LINEAGE_RULES.changes}
        rows={3}
        value={changes}
        onChange={(event) => setChanges(event.target.value)}
      />
      <div>
        <Button type="submit" variant="secondary" busy={command.busy}>
          {t('up.add')}
        </Button>
      </div>
    </form>
  );
}

function useSolutions(ownId: string) {
  const client = useApolloClient();
  return async (text: string): Promise<readonly Suggestion[]> => {
    const { data } = await client.query({ query: SolutionsToNameDocument, variables: { text } });
    return (data?.searchProjects.nodes ?? [])
      .map(({ project }) => project)
      .filter(({ id }) => id !== ownId)
      .map(({ id, title, municipality }) => ({ key: id, label: title, description: municipality.name }));
  };
}
