import type { FinancingPlan, FundingTerms } from '@allmende/funding-core';
import type { Problem } from '@allmende/platform-core';
import { Alert, DefinitionList, Section } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useMoneyWords } from '../words/use-money-words.js';
import { useSpokenProblems } from '../words/spoken-problem.js';
import { PartnerTable } from './PartnerTable.js';
import { ShareBars } from './ShareBars.js';

export interface FinancingViewProps {
  terms: FundingTerms;
  result: { readonly plan: FinancingPlan | null; readonly problems: readonly Problem[] };
  /** Something typed cannot be read yet. */
  unreadable?: boolean;
}

/** Who pays what, with the rule behind each sum. */
export function FinancingView({ terms, result, unreadable = false }: FinancingViewProps) {
  const { t } = useTranslation('funding');
  const { plan, problems } = result;
  return (
    <Section title={t('plan.title')} lead={t('plan.lead')}>
      <PlanProblems problems={problems} unreadable={unreadable} />
      {plan !== null && plan.total > 0 && (
        <>
          <Sums terms={terms} plan={plan} />
          <ShareBars plan={plan} />
          <PartnerTable plan={plan} />
          <Rounding plan={plan} />
        </>
      )}
    </Section>
  );
}

// Not an error summary: it must not take the focus from the field in which somebody is typing.
function PlanProblems({ problems, unreadable }: { problems: readonly Problem[]; unreadable: boolean }) {
  const { t } = useTranslation('funding');
  const words = useProblemText('funding');
  const speak = useSpokenProblems();
  if (problems.length === 0) return null;
  const isEmpty = problems.every(({ code }) => code === 'BUDGET_EMPTY');
  return (
    <Alert
      kind={isEmpty ? 'info' : 'warning'}
      live="status"
      title={t(unreadable ? 'plan.unreadable' : 'plan.open', { count: problems.length })}
    >
      <ul className="fu-list">
        {speak(problems).map((problem, index) => (
          <li key={index}>
            <Place path={problem.path ?? ''} />
            {words(problem)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Place({ path }: { path: string }) {
  const { t } = useTranslation('funding');
  const index = /^items\.(\d+)\./.exec(path)?.[1];
  return index === undefined ? null : <>{t('plan.at', { number: Number(index) + 1 })} </>;
}

function Sums({ terms, plan }: { terms: FundingTerms; plan: FinancingPlan }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const uncapped = Math.floor((plan.eligible * plan.rateBp) / 10_000);
  const isCapped = terms.maxGrant !== null && plan.grant === terms.maxGrant && uncapped > plan.grant;
  const grant = t(plan.interMunicipal ? 'plan.grantJoint' : 'plan.grantSingle', {
    rate: money.percent(plan.rateBp),
    eligible: money.cents(plan.eligible),
    count: plan.municipalities,
  });
  const own = plan.minOwnShare === 0 ? '' : t('plan.minOwn', { minimum: money.cents(plan.minOwnShare) });
  const value = (cents: number, why: string) => (
    <>
      <strong>{money.cents(cents)}</strong>
      {why !== '' && <span className="fu-why">{why}</span>}
    </>
  );
  return (
    <DefinitionList
      items={[
        { term: t('plan.total'), value: value(plan.total, '') },
        { term: t('plan.eligible'), value: value(plan.eligible, '') },
        {
          term: t('plan.grant'),
          value: value(
            plan.grant,
            isCapped ? `${grant} ${t('plan.capped', { maximum: money.cents(terms.maxGrant ?? 0) })}` : grant,
          ),
        },
        ...(plan.thirdParty === 0 ? [] : [{ term: t('plan.thirdParty'), value: value(plan.thirdParty, '') }]),
        { term: t('plan.ownShare'), value: value(plan.ownShare, own) },
      ]}
    />
  );
}

function Rounding({ plan }: { plan: FinancingPlan }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const names = new Map(plan.partners.map(({ organisationId, name }) => [organisationId, name]));
  const moved = plan.rounding
    .map(
      ({ organisationId, cents }) =>
        `${names.get(organisationId)} ${cents > 0 ? '+' : ''}${money.cents(cents)}`,
    )
    .join(', ');
  return (
    <p className="fu-quiet al-measure">
      {t('plan.rounding')} {moved !== '' && t('plan.moved', { list: moved })}
    </p>
  );
}
