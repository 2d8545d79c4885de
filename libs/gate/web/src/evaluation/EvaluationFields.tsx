import {
  CONFUSION_COUNTS,
  noCounts,
  PAIRED_COUNTS,
  readCountsCsv,
  type EvaluationContent,
  type EvaluationCounts,
  type QualityRequirementContent,
} from '@allmende/gate-core';
import { Button, Section, TextAreaField, TextField, TextLink } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { withAt, withoutAt, type ContentFieldsProps } from './content-fields.js';
import { CountsUpload } from './CountsUpload.js';
import { CountField } from './NumberFields.js';
import { addressOfPlan } from './sample-plan-address.js';
import { useWords } from './words.js';

/** What of a requirement decides how its evaluation is written. */
export type RequirementShown = Pick<
  QualityRequirementContent,
  'design' | 'metric' | 'margin' | 'alpha' | 'groups'
>;

interface EvaluationFieldsProps extends ContentFieldsProps<EvaluationContent> {
  /** The requirement it is held against; it decides which counts are asked for. */
  requirement: RequirementShown | null;
  /** How often people err, as the record about them says. */
  humanErrorRate: number | null;
}

/** What was measured: where the data lie, and the counts of each group, typed or read from a file. */
export function EvaluationFields(props: EvaluationFieldsProps) {
  const { content, onChange, errorAt } = props;
  const t = useWords();
  return (
    <div className="al-stack al-stack--large">
      {(['dataset', 'decisionRule'] as const).map((name) => (
        <TextField
          key={name}
          id={fieldIdOf(`content.${name}`)}
          label={t(`form.${name}`)}
          hint={t(`form.${name}Hint`)}
          value={content[name]}
          error={errorAt(`content.${name}`)}
          onChange={(event) => onChange({ ...content, [name]: event.target.value })}
        />
      ))}
      <TextField
        id={fieldIdOf('content.measuredOn')}
        type="date"
        label={t('form.measuredOn')}
        value={content.measuredOn ?? ''}
        error={errorAt('content.measuredOn')}
        onChange={(event) => onChange({ ...content, measuredOn: event.target.value || null })}
      />
      <TextAreaField
        id={fieldIdOf('content.protocol')}
        label={t('form.protocol')}
        hint={t('form.protocolHint')}
        rows={3}
        value={content.protocol}
        error={errorAt('content.protocol')}
        onChange={(event) => onChange({ ...content, protocol: event.target.value })}
      />
      <CountRows {...props} />
    </div>
  );
}

function CountRows({ content, onChange, errorAt, requirement, humanErrorRate }: EvaluationFieldsProps) {
  const t = useWords();
  const isPaired = requirement?.design === 'paired';
  const change = (groups: EvaluationContent['groups']) => onChange({ ...content, groups });
  const read = (text: string) => readCountsCsv(text, requirement?.metric ?? 'error_rate');
  return (
    <Section level={3} title={t('form.countsTitle')} lead={t('form.countsLead')}>
      <div className="al-stack" id={fieldIdOf('content.groups')}>
        <p className="kern-body">
          <TextLink href={addressOfPlan({ ...requirement, humanErrorRate })}>{t('form.toPlanner')}</TextLink>
        </p>
        <CountsUpload
          hint={t(isPaired ? 'upload.pairedColumns' : 'upload.columns')}
          read={read}
          onTake={(groups) => change(isPaired ? groups : groups.map(unpaired))}
        />
        {errorAt('content.groups') !== undefined && <p className="kern-error">{errorAt('content.groups')}</p>}
        {content.groups.map((counts, row) => (
          <CountRow
            key={row}
            counts={counts}
            path={`content.groups.${row}`}
            isPaired={isPaired}
            errorAt={errorAt}
            onChange={(changes) => change(withAt(content.groups, row, changes))}
            onRemove={() => change(withoutAt(content.groups, row))}
          />
        ))}
        <div>
          <Button
            variant="secondary"
            small
            icon="add"
            onClick={() => change([...content.groups, noCounts('')])}
          >
            {t('form.addGroup')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface CountRowProps {
  counts: EvaluationCounts;
  path: string;
  isPaired: boolean;
  errorAt: EvaluationFieldsProps['errorAt'];
  onChange: (changes: Partial<EvaluationCounts>) => void;
  onRemove: () => void;
}

function CountRow({ counts, path, isPaired, errorAt, onChange, onRemove }: CountRowProps) {
  const t = useWords();
  const name = counts.group === '' ? t('form.unnamed') : counts.group;
  const fields = ['cases', ...CONFUSION_COUNTS, ...(isPaired ? PAIRED_COUNTS : [])] as const;
  return (
    <div className="al-ev-row" role="group" aria-label={name}>
      <TextField
        id={fieldIdOf(`${path}.group`)}
        label={t('form.group')}
        value={counts.group}
        error={errorAt(`${path}.group`)}
        onChange={(event) => onChange({ group: event.target.value })}
      />
      {fields.map((count) => (
        <CountField
          key={count}
          path={`${path}.${count}`}
          label={t(`count.${count}`)}
          value={counts[count]}
          error={errorAt(`${path}.${count}`)}
          onChange={(value) => onChange({ [count]: value })}
        />
      ))}
      <Button variant="tertiary" small icon="delete" onClick={onRemove}>
        {t('form.removeGroup', { name })}
      </Button>
    </div>
  );
}

// Pairs count only where the requirement compares the same cases.
function unpaired(counts: EvaluationCounts): EvaluationCounts {
  return { ...counts, aiWrongOnly: null, humanWrongOnly: null, bothWrong: null };
}
