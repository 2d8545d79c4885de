import { Section, TextAreaField } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import {
  carbonBalance,
  isSustainabilityBegun,
  missingForSustainability,
  SUSTAINABILITY_LIMITS,
  type EmissionFactor,
  type Sustainability,
} from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { useSchemaTexts } from '../part-fields/schema-texts.js';
import { BalanceBadge, BalanceView } from './BalanceView.js';
import type { DraftFields } from './draft-fields.js';

interface OutcomeProps extends DraftFields {
  part: Sustainability;
  factors: readonly EmissionFactor[];
}

/** What the figures on the page come to, at once, and what is still missing. A negative balance asks for its reason. */
export function SustainabilityOutcome({ draft, onChange, errorAt, part, factors }: OutcomeProps) {
  const { t } = useTranslation('sustainability');
  const words = useProblemText('sustainability');
  const { fieldOf } = useSchemaTexts('sustainability');
  const begun = isSustainabilityBegun(part);
  const balance = carbonBalance(part, factors);
  const missing = [...new Set(missingForSustainability(part, factors).map(words))];
  return (
    <Section title={t('outcome.title')} lead={t(begun ? 'outcome.lead' : 'outcome.empty')}>
      <div className="al-stack al-stack--large">
        {begun && <BalanceBadge state={balance.state} />}
        {begun && <BalanceView balance={balance} />}
        {(balance.state === 'negative' || draft.justification !== '') && (
          <TextAreaField
            {...fieldOf('justification')}
            value={draft.justification}
            maxLength={SUSTAINABILITY_LIMITS.text}
            error={errorAt('justification')}
            onChange={(event) => onChange({ ...draft, justification: event.target.value })}
          />
        )}
        {begun && missing.length > 0 && (
          <div className="al-missing">
            <h3 className="kern-heading-small">{t('outcome.missing')}</h3>
            <ul>
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
