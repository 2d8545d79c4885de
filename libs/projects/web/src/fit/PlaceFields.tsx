import { SIZE_CLASSES, type SizeClass, type Urbanisation } from '@allmende/municipalities-core';
import { IT_OPERATIONS, type ItOperation, LOCAL_ROLES } from '@allmende/organisations-core';
import { PROFILE_NAMESPACE } from '@allmende/organisations-web';
import { CheckboxGroup, Section, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { REQUIREMENT_LIMITS, REQUIREMENT_WEIGHTS, type RequirementWeight } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import type { RequirementFields } from './requirement-fields.js';
import { WeightField } from './WeightField.js';
import { useWords } from './words.js';

const URBANISATIONS: readonly Urbanisation[] = [1, 2, 3];

/** Who has to be there. */
export function RoleFields({ draft, onChange }: RequirementFields) {
  const t = useWords();
  const { t: profile } = useTranslation<string>(PROFILE_NAMESPACE);
  const { roles } = draft;
  return (
    <Section title={t('roles.title')} lead={t('roles.lead')}>
      <div className="al-profile-grid" id={fieldIdOf('roles')}>
        {LOCAL_ROLES.map((role) => (
          <SelectField
            key={role}
            id={fieldIdOf(`roles.${role}`)}
            label={profile(`role.${role}`)}
            empty={t('weight.none')}
            choices={REQUIREMENT_WEIGHTS.map((weight) => ({ value: weight, label: t(`weight.${weight}`) }))}
            value={roles.find((need) => need.role === role)?.weight ?? ''}
            onChange={(event) => {
              const weight = event.target.value as RequirementWeight | '';
              const others = roles.filter((need) => need.role !== role);
              onChange({ ...draft, roles: weight === '' ? others : [...others, { role, weight }] });
            }}
          />
        ))}
      </div>
    </Section>
  );
}

/** Where it may run and who supports it. */
export function OperationFields({ draft, onChange, errorAt }: RequirementFields) {
  const t = useWords();
  const { t: profile } = useTranslation<string>(PROFILE_NAMESPACE);
  const { operations, providers } = draft;
  return (
    <Section title={t('operation.title')}>
      <div className="al-stack">
        <CheckboxGroup
          id={fieldIdOf('operations.anyOf')}
          name="operations"
          label={t('operation.where')}
          hint={t('anyOf')}
          values={operations.anyOf}
          onValuesChange={(anyOf) =>
            onChange({ ...draft, operations: { ...operations, anyOf: anyOf as ItOperation[] } })
          }
          choices={IT_OPERATIONS.map((value) => ({ value, label: profile(`operation.${value}`) }))}
        />
        {operations.anyOf.length > 0 && (
          <WeightField
            id="operations.weight"
            value={operations.weight}
            onChange={(weight) => onChange({ ...draft, operations: { ...operations, weight } })}
          />
        )}
        <TextAreaField
          id={fieldIdOf('providers.anyOf')}
          label={t('operation.providers')}
          hint={t('operation.providersHint')}
          optional
          rows={3}
          error={errorAt('providers.anyOf')}
          value={providers.names}
          onChange={(event) => onChange({ ...draft, providers: { ...providers, names: event.target.value } })}
        />
        {providers.names.trim() !== '' && (
          <WeightField
            id="providers.weight"
            value={providers.weight}
            onChange={(weight) => onChange({ ...draft, providers: { ...providers, weight } })}
          />
        )}
      </div>
    </Section>
  );
}

/** Which municipalities it suits, what it takes, and what else one should know. */
export function PlaceFields({ draft, onChange, errorAt }: RequirementFields) {
  const t = useWords();
  const { sizeClasses, urbanisation, effort } = draft;
  return (
    <Section title={t('place.title')}>
      <div className="al-stack">
        <CheckboxGroup
          id={fieldIdOf('sizeClasses.anyOf')}
          name="sizeClasses"
          label={t('place.size')}
          hint={t('anyOf')}
          values={sizeClasses.anyOf}
          onValuesChange={(anyOf) =>
            onChange({ ...draft, sizeClasses: { ...sizeClasses, anyOf: anyOf as SizeClass[] } })
          }
          choices={SIZE_CLASSES.map((value) => ({ value, label: t(`size.${value}`) }))}
        />
        <CheckboxGroup
          id={fieldIdOf('urbanisation.anyOf')}
          name="urbanisation"
          label={t('place.urbanisation')}
          hint={t('anyOf')}
          values={urbanisation.anyOf.map(String)}
          onValuesChange={(anyOf) =>
            onChange({
              ...draft,
              urbanisation: { ...urbanisation, anyOf: anyOf.map(Number) as Urbanisation[] },
            })
          }
          choices={URBANISATIONS.map((value) => ({ value: `${value}`, label: t(`urbanisation.${value}`) }))}
        />
        <TextField
          id={fieldIdOf('effort.days')}
          label={t('place.days')}
          hint={t('place.daysHint')}
          optional
          inputMode="numeric"
          error={errorAt('effort.days')}
          value={effort.days}
          onChange={(event) => onChange({ ...draft, effort: { ...effort, days: event.target.value } })}
        />
        <TextAreaField
          id={fieldIdOf('note')}
          label={t('place.note')}
          optional
          rows={3}
          limit={REQUIREMENT_LIMITS.note}
          error={errorAt('note')}
          value={draft.note}
          onChange={(event) => onChange({ ...draft, note: event.target.value })}
        />
      </div>
    </Section>
  );
}
