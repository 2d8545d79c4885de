import { rowDifference, type RowDifference } from '@allmende/discovery-core';
import { type Vocabulary } from '@allmende/municipalities-web';
import type { Formatters } from '@allmende/platform-web';
import { fitOf, REVIEW_RULES, type Requirements } from '@allmende/projects-core';
import type { ComparedSolutionsQuery } from './Compare.generated.js';
import type { useWords } from './words.js';

/** One column that is there. */
export type Compared = NonNullable<ComparedSolutionsQuery['comparedProjects'][number]['project']>;

/** The lines of one cell; none means that nobody told. */
export type Cell = readonly string[];

/** What a cell is written with: words of this screen, words of the taxonomy, figures and dates. */
export interface Pen extends Pick<Formatters, 'number' | 'date'> {
  readonly t: ReturnType<typeof useWords>;
  readonly term: (vocabulary: Vocabulary, key: string) => string;
}

type Column = (solution: Compared, pen: Pen) => Cell;

const said = (...lines: readonly (string | false | null | undefined)[]): Cell =>
  lines.filter((line): line is string => typeof line === 'string' && line !== '');

const MOST_USES = 3;

const state: Column = (solution, { term }) => said(term('lifecycleState', solution.state));

const kind: Column = ({ solutionType, primaryField }, { term }) =>
  said(
    primaryField !== null && term('designField', primaryField),
    solutionType !== null && term('solutionType', solutionType),
  );

const promise: Column = ({ valuePromise: { indicator, baseline, target } }, { t }) =>
  indicator === '' && target === ''
    ? []
    : said(indicator, target !== '' && (baseline === '' ? target : t('fromTo', { baseline, target })));

const result: Column = ({ evidence, gatedUses }, { t, date, number }) => {
  const actual = evidence?.content.actual;
  const judged = (evidence?.content.criteria ?? []).filter(({ outcome }) => outcome !== 'open');
  const groups = gatedUses.flatMap(({ publicFacts }) => publicFacts.comparison?.groups ?? []);
  const share = (errors: number | null, cases: number | null) =>
    errors === null || cases === null ? null : t('of', { part: number(errors), whole: number(cases) });
  return said(
    actual != null && actual.value !== ''
      ? [actual.value, actual.measuredOn !== null && `(${date(actual.measuredOn)})`].filter(Boolean).join(' ')
      : null,
    ...judged.map(({ indicator, value, threshold, outcome }) =>
      t('criterion', { indicator, value, threshold, outcome: t(`outcome.${outcome}`) }),
    ),
    ...groups.map(({ group, aiErrors, aiCases, humanErrors, humanCases }) => {
      const [ai, people] = [share(aiErrors, aiCases), share(humanErrors, humanCases)];
      return ai === null || people === null ? null : t('errors', { group, ai, people });
    }),
  );
};

const cost: Column = ({ economics, reuse: { costRange } }, { t, number }) => {
  const euros = (cents: number) => `${number(Math.round(cents / 100) || 0, 0)}\u00a0€`;
  const range = (lowest: number, highest: number) =>
    lowest === highest ? euros(lowest) : t('range', { lowest: euros(lowest), highest: euros(highest) });
  const spendings = (economics?.comparison.options ?? []).map(({ spending }) => spending);
  return said(
    spendings.length > 0
      ? t('planned', {
          range: range(Math.min(...spendings), Math.max(...spendings)),
          count: economics?.assessment.years ?? 0,
        })
      : null,
    costRange === null
      ? null
      : t('adopted', {
          range: range(costRange.lowest, costRange.highest),
          count: costRange.municipalities,
        }),
  );
};

const needs: Column = ({ requirements }, { t, number }) => {
  if (requirements === null) return [];
  const { findings } = fitOf(requirements.content as Requirements, null, null);
  const must = findings.filter(({ weight }) => weight === 'must').length;
  return findings.length === 0 ? [] : said(t('needs', { count: findings.length, must: number(must) }));
};

const fit: Column = (solution, { t }) => {
  const findings = solution.fit?.findings ?? [];
  if (solution.fit == null || findings.length === 0) return [];
  const missing = new Set(findings.filter(({ result: found }) => found === 'not_met').map((one) => one.kind));
  const count = (wanted: string) => findings.filter(({ result: found }) => found === wanted).length;
  return said(
    t(`fits.${solution.fit.result}`),
    t('counts', { met: count('met'), notMet: count('not_met'), open: count('open') }),
    missing.size > 0 ? t('missing', { kinds: [...missing].map((one) => t(`need.${one}`)).join(', ') }) : null,
  );
};

const risk: Column = ({ gatedUses }, { t }) =>
  said(
    ...gatedUses
      .slice(0, MOST_USES)
      .map(({ organisation, publicFacts }) =>
        t('riskOf', { risk: t(`riskClass.${publicFacts.riskClass}`), office: organisation.name }),
      ),
    gatedUses.length > MOST_USES ? t('moreUses', { count: gatedUses.length - MOST_USES }) : null,
  );

const reuse: Column = ({ reuse: { operatingMunicipalities, stages } }, { t }) => {
  const adopters = stages
    .filter(({ stage }) => stage !== 'watching' && stage !== 'ended')
    .reduce((sum, { confirmed }) => sum + confirmed, 0);
  return said(t('running', { count: operatingMunicipalities }), t('adopters', { count: adopters }));
};

const licence: Column = (solution, { t }) =>
  said(solution.licence === 'all-rights-reserved' ? t('noLicence') : solution.licence);

const owner: Column = ({ organisation, municipality }, { t }) =>
  said(organisation?.name ?? t('publicSource', { name: municipality.name }));

const confirmed: Column = ({ reviewDue, stale }, { t, date }) =>
  reviewDue === null ? [] : said(date(yearBefore(reviewDue)), stale && t('stale'));

/** The criteria in the order of the table. */
const ROWS = { state, kind, promise, result, cost, needs, fit, risk, reuse, licence, owner, confirmed };

export type RowKey = keyof typeof ROWS;

/** One criterion over all columns that are there. */
export interface ComparedRow {
  readonly key: RowKey;
  readonly cells: readonly Cell[];
  readonly difference: RowDifference;
}

/** The whole table; the fit is left out where there is no municipality to hold against. */
export function comparedRows(
  solutions: readonly Compared[],
  pen: Pen,
  withFit: boolean,
): readonly ComparedRow[] {
  return (Object.keys(ROWS) as RowKey[])
    .filter((key) => key !== 'fit' || withFit)
    .map((key) => {
      const cells = solutions.map((solution) => ROWS[key](solution, pen));
      return { key, cells, difference: rowDifference(cells) };
    });
}

function yearBefore(due: string): Date {
  const day = new Date(due);
  day.setUTCMonth(day.getUTCMonth() - REVIEW_RULES.validMonths);
  return day;
}
