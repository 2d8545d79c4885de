import { AVAILABILITIES, IT_OPERATIONS, LOCAL_ROLES } from '@allmende/organisations-core';
import { Section, SelectField, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { NameField } from './NameField.js';
import type { ChosenAvailability } from './profile-draft.js';
import type { ProfileFields } from './profile-fields.js';
import { useWords } from './use-words.js';

/** Who runs the IT, and where software may run. */
export function OperationFields({ draft, onChange, errorAt }: ProfileFields) {
  const t = useWords();
  return (
    <Section title={t('it.title')}>
      <div className="al-stack">
        <NameField
          id={fieldIdOf('itProvider')}
          list="providers"
          label={t('it.provider')}
          hint={t('it.providerHint')}
          error={errorAt('itProvider')}
          value={draft.itProvider}
          onChange={(itProvider) => onChange({ ...draft, itProvider })}
        />
        <ChoiceGrid
          part="operations"
          keys={IT_OPERATIONS}
          word={(key) => t(`operation.${key}`)}
          said={draft.operations}
          onSay={(operations) => onChange({ ...draft, operations })}
        />
      </div>
    </Section>
  );
}

/** Which roles are filled, and how much time there is. */
export function RoleFields({ draft, onChange, errorAt }: ProfileFields) {
  const t = useWords();
  return (
    <Section title={t('roles.title')} lead={t('roles.lead')}>
      <div className="al-stack">
        <ChoiceGrid
          part="roles"
          keys={LOCAL_ROLES}
          word={(key) => t(`role.${key}`)}
          said={draft.roles}
          onSay={(roles) => onChange({ ...draft, roles })}
        />
        <TextField
          id={fieldIdOf('capacityDays')}
          label={t('capacity.label')}
          hint={t('capacity.hint')}
          inputMode="numeric"
          optional
          error={errorAt('capacityDays')}
          value={draft.capacityDays}
          onChange={(event) => onChange({ ...draft, capacityDays: event.target.value })}
        />
      </div>
    </Section>
  );
}

interface ChoiceGridProps<Key extends string> {
  part: 'operations' | 'roles';
  keys: readonly Key[];
  word: (key: Key) => string;
  said: Readonly<Record<Key, ChosenAvailability>>;
  onSay: (said: Readonly<Record<Key, ChosenAvailability>>) => void;
}

function ChoiceGrid<Key extends string>({ part, keys, word, said, onSay }: ChoiceGridProps<Key>) {
  const t = useWords();
  const choices = AVAILABILITIES.map((value) => ({ value, label: t(`availability.${value}`) }));
  return (
    <div className="al-profile-grid">
      {keys.map((key) => (
        <SelectField
          key={key}
          id={fieldIdOf(`${part}.${key}`)}
          label={word(key)}
          empty={t('availability.none')}
          choices={choices}
          value={said[key]}
          onChange={(event) => onSay({ ...said, [key]: event.target.value as ChosenAvailability })}
        />
      ))}
    </div>
  );
}
