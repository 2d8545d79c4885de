import { Section, SelectField, TextAreaField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { SUSTAINABILITY_LIMITS } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { ListHelp, useSchemaTexts } from '../part-fields/schema-texts.js';
import { withAt } from '../write/error-at.js';
import type { DraftFields } from './draft-fields.js';
import type { DimensionDraft } from './sustainability-draft.js';

const LEVELS = Array.from({ length: SUSTAINABILITY_LIMITS.level + 1 }, (_none, level) => `${level}`);

/** The four dimensions, each with a level and what speaks for it. */
export function DimensionFields({ draft, onChange, errorAt }: DraftFields) {
  const { t } = useTranslation('sustainability');
  const texts = useSchemaTexts('sustainability');
  const change = (row: number, changes: Partial<DimensionDraft>) =>
    onChange({ ...draft, dimensions: withAt(draft.dimensions, row, changes) });
  return (
    <Section title={texts.titleOf('dimensions')} lead={t('dimensions.lead')}>
      <div className="al-stack al-stack--large">
        <ListHelp texts={texts} list="dimensions" />
        {draft.dimensions.map(({ dimension, level, evidence }, row) => (
          <div
            key={dimension}
            className="al-stack"
            role="group"
            aria-label={t(`dimension.${dimension}.title`)}
          >
            <SelectField
              id={fieldIdOf(`dimensions.${row}.level`)}
              label={t(`dimension.${dimension}.title`)}
              hint={t(`dimension.${dimension}.hint`)}
              value={level}
              error={errorAt(`dimensions.${row}.level`)}
              choices={[
                { value: '', label: t('level.none') },
                ...LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
              ]}
              onChange={(event) => change(row, { level: event.target.value })}
            />
            <TextAreaField
              id={fieldIdOf(`dimensions.${row}.evidence`)}
              label={texts.columnOf('dimensions', 'evidence')}
              value={evidence}
              maxLength={SUSTAINABILITY_LIMITS.text}
              error={errorAt(`dimensions.${row}.evidence`)}
              onChange={(event) => change(row, { evidence: event.target.value })}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
