import {
  DESIGNS,
  QUALITY_METRICS,
  qualityWarnings,
  type Design,
  type QualityMetric,
  type QualityRequirementContent,
} from '@allmende/gate-core';
import { Alert, RadioGroup, Section, SelectField, TextAreaField, TextLink } from '@allmende/platform-ui';
import { fieldIdOf, useProblemText } from '@allmende/platform-web';
import type { ContentFieldsProps } from './content-fields.js';
import { GroupNamesField } from './GroupNamesField.js';
import { CountField, ShareField } from './NumberFields.js';
import { addressOfPlan, type KnownOfPlan } from './sample-plan-address.js';
import { NAMESPACE, useWords } from './words.js';

/** What AI has to reach, compared with people; fixed before anybody measures. */
export function QualityFields({
  humanErrorRate,
  ...props
}: ContentFieldsProps<QualityRequirementContent> & { humanErrorRate: number | null }) {
  const { content, onChange, errorAt } = props;
  const t = useWords();
  return (
    <div className="al-stack al-stack--large">
      <Alert kind="info" live="off" title={t('form.first.title')}>
        {t('form.first.text')}
      </Alert>
      <SelectField
        id={fieldIdOf('content.metric')}
        label={t('form.metric')}
        hint={t('form.metricHint')}
        empty={t('form.choose')}
        value={content.metric ?? ''}
        error={errorAt('content.metric')}
        choices={QUALITY_METRICS.map((value) => ({ value, label: t(`metric.${value}`) }))}
        onChange={(event) =>
          onChange({
            ...content,
            metric: event.target.value === '' ? null : (event.target.value as QualityMetric),
          })
        }
      />
      <TextAreaField
        id={fieldIdOf('content.metricReason')}
        label={t('form.metricReason')}
        rows={3}
        value={content.metricReason}
        error={errorAt('content.metricReason')}
        onChange={(event) => onChange({ ...content, metricReason: event.target.value })}
      />
      <RadioGroup
        id={fieldIdOf('content.design')}
        name="design"
        label={t('form.design')}
        hint={t('form.designHint')}
        value={content.design}
        error={errorAt('content.design')}
        choices={DESIGNS.map((value) => ({
          value,
          label: t(`design.${value}`),
          hint: t(`designHint.${value}`),
        }))}
        onValueChange={(value) => onChange({ ...content, design: value as Design })}
      />
      <MarginFields {...props} />
      <SampleFields {...props} leastGroups="form.groupsHint" plan={{ ...content, humanErrorRate }} />
    </div>
  );
}

function MarginFields({ content, onChange, errorAt }: ContentFieldsProps<QualityRequirementContent>) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  return (
    <Section level={3} title={t('form.marginTitle')} lead={t('form.marginLead')}>
      <div className="al-stack">
        <ShareField
          path="content.harmfulDifference"
          label={t('form.harmfulDifference')}
          hint={t('form.harmfulDifferenceHint')}
          value={content.harmfulDifference}
          error={errorAt('content.harmfulDifference')}
          onChange={(harmfulDifference) => onChange({ ...content, harmfulDifference })}
        />
        <ShareField
          path="content.margin"
          label={t('form.margin')}
          hint={t('form.marginHint')}
          value={content.margin}
          error={errorAt('content.margin')}
          onChange={(margin) => onChange({ ...content, margin })}
        />
        {qualityWarnings(content).map((warning) => (
          <Alert key={warning.code} kind="warning" title={words(warning)} />
        ))}
        <TextAreaField
          id={fieldIdOf('content.marginReason')}
          label={t('form.marginReason')}
          hint={t('form.marginReasonHint')}
          rows={3}
          value={content.marginReason}
          error={errorAt('content.marginReason')}
          onChange={(event) => onChange({ ...content, marginReason: event.target.value })}
        />
      </div>
    </Section>
  );
}

interface Sampled {
  readonly alpha: number | null;
  readonly minCases: number | null;
  readonly groups: readonly string[];
}

interface SampleFieldsProps<Content> extends ContentFieldsProps<Content> {
  leastGroups: 'form.groupsHint' | 'form.fairGroupsHint';
  /** What the planner begins with. */
  plan: KnownOfPlan;
}

/** How sure one wants to be, in how many cases of which groups; the same for quality and fairness. */
export function SampleFields<Content extends Sampled>({
  content,
  onChange,
  errorAt,
  leastGroups,
  plan,
}: SampleFieldsProps<Content>) {
  const t = useWords();
  return (
    <Section level={3} title={t('form.sampleTitle')}>
      <div className="al-stack">
        <GroupNamesField
          label={t('form.groups')}
          hint={t(leastGroups)}
          groups={content.groups}
          error={errorAt('content.groups')}
          onChange={(groups) => onChange({ ...content, groups })}
        />
        <CountField
          path="content.minCases"
          label={t('form.minCases')}
          hint={t('form.minCasesHint')}
          value={content.minCases}
          error={errorAt('content.minCases')}
          onChange={(minCases) => onChange({ ...content, minCases })}
        />
        <p className="kern-body">
          <TextLink href={addressOfPlan(plan)}>{t('form.toPlanner')}</TextLink>
        </p>
        <ShareField
          path="content.alpha"
          label={t('form.alpha')}
          hint={t('form.alphaHint')}
          value={content.alpha}
          error={errorAt('content.alpha')}
          onChange={(alpha) => onChange({ ...content, alpha })}
        />
      </div>
    </Section>
  );
}
