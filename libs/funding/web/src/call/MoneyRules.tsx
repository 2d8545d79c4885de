import { grantOf, minOwnShareOf, type FundingTerms } from '@allmende/funding-core';
import { DefinitionList, Section } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useMoneyWords } from '../words/use-money-words.js';

/** The money rules of a call, each with what it means, and one example worked out by the rules themselves. */
export function MoneyRules({ terms }: { terms: FundingTerms }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const { rateBp, interMunicipalRateBp, minOwnShareBp, durationMaxMonths } = terms;
  const joint = interMunicipalRateBp ?? rateBp;
  return (
    <Section title={t('call.money')}>
      <DefinitionList
        items={[
          { term: t('terms.rate'), value: t('call.rateMeans', { rate: money.percent(rateBp) }) },
          ...(interMunicipalRateBp === null
            ? []
            : [{ term: t('terms.jointRate'), value: t('call.jointMeans', { rate: money.percent(joint) }) }]),
          { term: t('terms.grant'), value: money.grant(terms) },
          ...(minOwnShareBp === 0
            ? []
            : [
                {
                  term: t('terms.ownShare'),
                  value: t('call.ownMeans', { rate: money.percent(minOwnShareBp) }),
                },
              ]),
          ...(durationMaxMonths === null
            ? []
            : [{ term: t('terms.duration'), value: t('terms.months', { count: durationMaxMonths }) }]),
        ]}
      />
      <Example terms={terms} rateBp={joint} />
    </Section>
  );
}

const EXAMPLE_SIZES = [20_000_000, 50_000_000, 100_000_000, 5_000_000, 1_000_000] as const;

/** Costs of an even size that the terms admit, so that the example is one that could be submitted. */
export function exampleCosts(terms: FundingTerms, rateBp: number): number | null {
  const fits = (costs: number) => {
    const grant = grantOf(costs, rateBp, terms.maxGrant);
    return (
      grant >= (terms.minGrant ?? 0) &&
      grant < (terms.maxGrant ?? Infinity) &&
      costs - grant >= minOwnShareOf(costs, terms.minOwnShareBp)
    );
  };
  return EXAMPLE_SIZES.find(fits) ?? null;
}

function Example({ terms, rateBp }: { terms: FundingTerms; rateBp: number }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const costs = exampleCosts(terms, rateBp);
  if (costs === null) return null;
  const grant = grantOf(costs, rateBp, terms.maxGrant);
  const values = {
    costs: money.round(costs),
    rate: money.percent(rateBp),
    grant: money.round(grant),
    own: money.round(costs - grant),
  };
  return <p className="kern-body al-measure fu-example">{t('call.example', values)}</p>;
}
