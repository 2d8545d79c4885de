import { useTaxonomy, type Vocabulary } from '@allmende/municipalities-web';
import { CheckboxGroup, RadioGroup, SelectField, TextLink } from '@allmende/platform-ui';
import {
  ACTION_CLUSTER_KEYS,
  DESIGN_FIELD_KEYS,
  LIFECYCLE_STATES,
  MUNICIPAL_ROLES,
  PROJECT_LIMITS,
  SOLUTION_TYPE_KEYS,
  type LifecycleState,
} from '@allmende/projects-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import type { ContentForm } from './content-form.js';
import { EndingFields } from './EndingFields.js';
import { FieldHelp } from './FieldHelp.js';
import { fieldId, useFieldMessage } from './part-form.js';

/** The words of a vocabulary as choices of a field. */
export function useChoices(): (
  vocabulary: Vocabulary,
  keys: readonly string[],
) => { value: string; label: string }[] {
  const term = useTaxonomy();
  return (vocabulary, keys) => keys.map((value) => ({ value, label: term(vocabulary, value) }));
}

/** Where the solution belongs: fields, clusters, kind, role and how far it has come. */
export function ClassificationFields({ entry }: { entry: ProjectWholeFragment }) {
  return (
    <>
      <DesignFields />
      <Kind />
      <Clusters />
      <State entry={entry} />
    </>
  );
}

function DesignFields() {
  const { t } = useTranslation('projects');
  const choices = useChoices();
  const message = useFieldMessage();
  const { register, control, setValue } = useFormContext<ContentForm>();
  const [primary, secondary] = useWatch({ control, name: ['primaryField', 'secondaryFields'] });
  const further = DESIGN_FIELD_KEYS.filter((key) => key !== primary);
  return (
    <>
      <SelectField
        {...register('primaryField', {
          onChange: ({ target }: { target: { value: string } }) =>
            setValue(
              'secondaryFields',
              secondary.filter((key) => key !== target.value),
            ),
        })}
        id={fieldId('primaryField')}
        label={t('write.primaryField.label')}
        hint={<FieldHelp name="primaryField" />}
        error={message('primaryField')}
        empty={t('write.choose')}
        choices={choices('designField', DESIGN_FIELD_KEYS)}
      />
      <CheckboxGroup
        id={fieldId('secondaryFields')}
        name="secondaryFields"
        optional
        label={t('write.secondaryFields.label')}
        hint={t('write.secondaryFields.why', { max: PROJECT_LIMITS.secondaryFields })}
        error={message('secondaryFields')}
        values={secondary}
        onValuesChange={(keys) => setValue('secondaryFields', keys, { shouldValidate: true })}
        choices={choices('designField', further).map((choice) => ({
          ...choice,
          disabled: secondary.length >= PROJECT_LIMITS.secondaryFields && !secondary.includes(choice.value),
        }))}
      />
    </>
  );
}

function Kind() {
  const { t } = useTranslation('projects');
  const choices = useChoices();
  const message = useFieldMessage();
  const { register, control, setValue } = useFormContext<ContentForm>();
  const role = useWatch({ control, name: 'municipalRole' });
  return (
    <>
      <SelectField
        {...register('solutionType')}
        id={fieldId('solutionType')}
        label={t('write.solutionType.label')}
        hint={<FieldHelp name="solutionType" />}
        error={message('solutionType')}
        empty={t('write.choose')}
        choices={choices('solutionType', SOLUTION_TYPE_KEYS)}
      />
      <RadioGroup
        id={fieldId('municipalRole')}
        name="municipalRole"
        label={t('write.municipalRole.label')}
        hint={t('write.municipalRole.why')}
        error={message('municipalRole')}
        value={role}
        onValueChange={(value) => setValue('municipalRole', value, { shouldValidate: true })}
        choices={choices('municipalRole', MUNICIPAL_ROLES)}
      />
    </>
  );
}

function Clusters() {
  const { t } = useTranslation('projects');
  const choices = useChoices();
  const { control, setValue } = useFormContext<ContentForm>();
  const clusters = useWatch({ control, name: 'actionClusters' });
  return (
    <CheckboxGroup
      id={fieldId('actionClusters')}
      name="actionClusters"
      optional
      label={t('write.actionClusters.label')}
      hint={t('write.actionClusters.why')}
      values={clusters}
      onValuesChange={(keys) => setValue('actionClusters', keys)}
      choices={choices('actionCluster', ACTION_CLUSTER_KEYS)}
    />
  );
}

function State({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const choices = useChoices();
  const message = useFieldMessage();
  const { control, setValue } = useFormContext<ContentForm>();
  const state = useWatch({ control, name: 'state' });
  return (
    <>
      {entry.status === 'draft' ? (
        <RadioGroup
          id={fieldId('state')}
          name="state"
          label={t('write.state.label')}
          hint={t('write.state.why')}
          error={message('state')}
          value={state}
          onValueChange={(value) => setValue('state', value as LifecycleState)}
          choices={choices('lifecycleState', LIFECYCLE_STATES)}
        />
      ) : (
        <p className="kern-body">
          {t('write.state.elsewhere')}{' '}
          <TextLink href={`/loesungen/${entry.key}/stand`}>{t('owner.changeState')}</TextLink>
        </p>
      )}
      {state === 'discontinued' && <EndingFields />}
    </>
  );
}
