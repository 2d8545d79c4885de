import { FAIRNESS_METRICS, type FairnessMetric, type FairnessRequirementContent } from '@allmende/gate-core';
import { Alert, RadioGroup, TextAreaField, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import type { ContentFieldsProps } from './content-fields.js';
import { ShareField } from './NumberFields.js';
import { SampleFields } from './QualityFields.js';
import { useWords } from './words.js';

/** How far groups of people may be apart; fixed before anybody measures. */
export function FairnessFields(props: ContentFieldsProps<FairnessRequirementContent>) {
  const { content, onChange, errorAt } = props;
  const { alpha, groups } = content;
  const t = useWords();
  return (
    <div className="al-stack al-stack--large">
      <Alert kind="info" live="off" title={t('form.first.title')}>
        {t('form.fairFirst')}
      </Alert>
      <RadioGroup
        id={fieldIdOf('content.metric')}
        name="metric"
        label={t('form.fairMetric')}
        hint={t('form.fairMetricHint')}
        value={content.metric}
        error={errorAt('content.metric')}
        choices={FAIRNESS_METRICS.map((value) => ({
          value,
          label: t(`fairMetric.${value}`),
          hint: t(`fairMetricHint.${value}`),
        }))}
        onValueChange={(value) => onChange({ ...content, metric: value as FairnessMetric })}
      />
      <TextAreaField
        id={fieldIdOf('content.metricReason')}
        label={t('form.metricReason')}
        rows={3}
        value={content.metricReason}
        error={errorAt('content.metricReason')}
        onChange={(event) => onChange({ ...content, metricReason: event.target.value })}
      />
      <TextField
        id={fieldIdOf('content.positiveDecision')}
        label={t('form.positiveDecision')}
        hint={t('form.positiveDecisionHint')}
        value={content.positiveDecision}
        error={errorAt('content.positiveDecision')}
        onChange={(event) => onChange({ ...content, positiveDecision: event.target.value })}
      />
      <ShareField
        path="content.maxGap"
        label={t('form.maxGap')}
        hint={t('form.maxGapHint')}
        value={content.maxGap}
        error={errorAt('content.maxGap')}
        onChange={(maxGap) => onChange({ ...content, maxGap })}
      />
      <SampleFields {...props} leastGroups="form.fairGroupsHint" plan={{ alpha, groups }} />
    </div>
  );
}
