import { AmountField, Button, Section, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { YEAR_FIGURES } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import type { ActualDraft } from './economics-draft.js';
import { ListHelp, useSchemaTexts } from '../part-fields/schema-texts.js';
import { withAt, withoutAt } from '../write/error-at.js';
import type { DraftFields } from './draft-fields.js';

const UNKNOWN = { costEffective: '', costNotEffective: '', benefitEffective: '', benefitNotEffective: '' };

/** When it began to run, and what the years really brought. */
export function ActualFields({ draft, onChange, errorAt }: DraftFields) {
  const { t } = useTranslation('economics');
  const texts = useSchemaTexts('economics');
  const { actuals } = draft;
  const change = (next: readonly ActualDraft[]) => onChange({ ...draft, actuals: next });
  return (
    <Section title={t('actual.title')} lead={t('actual.lead')}>
      <div className="al-stack">
        <TextField
          type="date"
          {...texts.fieldOf('startedOn')}
          optional
          value={draft.startedOn ?? ''}
          error={errorAt('startedOn')}
          onChange={(event) => onChange({ ...draft, startedOn: event.target.value || null })}
        />
        <p className="kern-label">{texts.titleOf('actuals')}</p>
        <ListHelp texts={texts} list="actuals" />
        {actuals.map((actual, row) => (
          <div
            key={row}
            className="al-payment"
            role="group"
            aria-label={t('actual.of', { year: actual.year })}
          >
            <TextField
              id={fieldIdOf(`actuals.${row}.year`)}
              label={texts.columnOf('actuals', 'year')}
              inputMode="numeric"
              value={actual.year}
              error={errorAt(`actuals.${row}.year`)}
              onChange={(event) => change(withAt(actuals, row, { year: event.target.value }))}
            />
            {YEAR_FIGURES.map((figure) => (
              <AmountField
                key={figure}
                id={fieldIdOf(`actuals.${row}.${figure}`)}
                label={texts.columnOf('actuals', figure)}
                value={actual[figure]}
                error={errorAt(`actuals.${row}.${figure}`)}
                onChange={(event) => change(withAt(actuals, row, { [figure]: event.target.value }))}
              />
            ))}
            <Button variant="tertiary" small icon="delete" onClick={() => change(withoutAt(actuals, row))}>
              {t('actual.remove', { year: actual.year })}
            </Button>
          </div>
        ))}
        <div>
          <Button
            variant="secondary"
            small
            icon="add"
            onClick={() => change([...actuals, { year: `${actuals.length + 1}`, ...UNKNOWN }])}
          >
            {t('actual.add')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
