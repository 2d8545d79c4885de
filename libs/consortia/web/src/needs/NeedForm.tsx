import { NEED_LIMITS, NEED_VISIBILITIES } from '@allmende/consortia-core';
import { useTaxonomy } from '@allmende/municipalities-web';
import { RadioGroup, Section, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import type { ProblemAnswer, ViewerMembership } from '@allmende/platform-web';
import { ACTION_CLUSTER_KEYS, DESIGN_FIELD_KEYS } from '@allmende/projects-core';
import type { NeedDraft } from './need-draft.js';
import type { NeedVisibility } from './Needs.generated.js';
import { SimilarPart } from './SimilarPart.js';
import { useErrorAt, useWords } from './words.js';

export interface NeedFieldsProps {
  draft: NeedDraft;
  onChange: (part: Partial<NeedDraft>) => void;
  problems: readonly ProblemAnswer[];
  /** In whose name; one needs no choice. */
  offices: readonly ViewerMembership[];
  /** The need itself when it is written anew. */
  exceptNeedId?: string;
}

/** Seven questions, three of them optional or a click. What is like it already stands below the words. */
export function NeedFields(props: NeedFieldsProps) {
  const { draft, exceptNeedId = null } = props;
  return (
    <>
      <What {...props} />
      <SimilarPart draft={draft} exceptNeedId={exceptNeedId} />
      <Details {...props} />
    </>
  );
}

function What({ draft, onChange, problems, offices }: NeedFieldsProps) {
  const t = useWords();
  const term = useTaxonomy();
  const errorAt = useErrorAt(problems);
  return (
    <Section title={t('form.what')}>
      {offices.length > 1 && (
        <RadioGroup
          id="field-organisationId"
          name="organisationId"
          label={t('form.office')}
          value={draft.organisationId}
          choices={offices.map(({ organisationId, organisationName }) => ({
            value: organisationId,
            label: organisationName,
          }))}
          onValueChange={(organisationId) => onChange({ organisationId })}
        />
      )}
      <TextField
        id="field-title"
        label={t('form.title')}
        hint={t('form.titleHint')}
        value={draft.title}
        error={errorAt('title')}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <TextAreaField
        id="field-problem"
        label={t('form.problem')}
        hint={t('form.problemHint')}
        limit={NEED_LIMITS.problem}
        value={draft.problem}
        error={errorAt('problem')}
        onChange={(event) => onChange({ problem: event.target.value })}
      />
      <SelectField
        id="field-field"
        label={t('form.field')}
        empty={t('form.choose')}
        value={draft.field}
        error={errorAt('field')}
        choices={DESIGN_FIELD_KEYS.map((key) => ({ value: key, label: term('designField', key) }))}
        onChange={(event) => onChange({ field: event.target.value })}
      />
      <SelectField
        id="field-task"
        label={t('form.task')}
        hint={t('form.taskHint')}
        empty={t('form.choose')}
        value={draft.task}
        error={errorAt('task')}
        choices={ACTION_CLUSTER_KEYS.map((key) => ({ value: key, label: term('actionCluster', key) }))}
        onChange={(event) => onChange({ task: event.target.value })}
      />
    </Section>
  );
}

function Details({ draft, onChange, problems }: NeedFieldsProps) {
  const t = useWords();
  const errorAt = useErrorAt(problems);
  return (
    <Section title={t('form.details')}>
      <TextField
        id="field-casesPerYear"
        label={t('form.cases')}
        hint={t('form.casesHint')}
        optional
        inputMode="numeric"
        value={draft.casesPerYear}
        error={errorAt('casesPerYear')}
        onChange={(event) => onChange({ casesPerYear: event.target.value })}
      />
      <TextField
        id="field-deadline"
        label={t('form.deadline')}
        optional
        type="date"
        value={draft.deadline}
        error={errorAt('deadline')}
        onChange={(event) => onChange({ deadline: event.target.value })}
      />
      <RadioGroup
        id="field-visibility"
        name="visibility"
        label={t('form.visibility')}
        value={draft.visibility}
        error={errorAt('visibility')}
        choices={NEED_VISIBILITIES.map((value) => ({
          value,
          label: t(`visibility.${value}.label`),
          hint: t(`visibility.${value}.hint`),
        }))}
        onValueChange={(visibility) => onChange({ visibility: visibility as NeedVisibility })}
      />
    </Section>
  );
}
