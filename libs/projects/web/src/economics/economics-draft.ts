import { formatCents, parseEuroAmount, type Problem } from '@allmende/platform-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import {
  economicsInput,
  ECONOMIC_OPTIONS,
  planOf,
  type ActualYear,
  type EconomicAssessment,
  type EconomicOption,
  type Payment,
  type UtilityCriterion,
} from '@allmende/projects-core';
import { schemaProblems } from '../write/use-part-content-autosave.js';

/** A payment as it is typed: figures are texts until they are read. */
export interface PaymentDraft extends Pick<Payment, 'label' | 'side' | 'effect'> {
  readonly amount: string;
  readonly firstYear: string;
  readonly lastYear: string;
}

/** A criterion as it is typed. */
export interface CriterionDraft {
  readonly label: string;
  readonly weight: string;
  readonly points: string;
}

/** The figures of a year as they are typed; an empty text is not known. */
export type ActualDraft = Readonly<Record<keyof ActualYear, string>>;

/** An assessment as it is typed. */
export interface EconomicsDraft extends Pick<
  EconomicAssessment,
  'mode' | 'discountRate' | 'chosen' | 'startedOn'
> {
  readonly years: string;
  readonly options: readonly {
    readonly option: EconomicOption;
    readonly payments: readonly PaymentDraft[];
    readonly ruledOut: string;
  }[];
  readonly quality: readonly CriterionDraft[];
  readonly external: readonly CriterionDraft[];
  readonly actuals: readonly ActualDraft[];
}

/** What was typed, as far as it can be read, and what cannot. */
export interface ReadDraft {
  readonly assessment: EconomicAssessment;
  readonly problems: readonly Problem[];
}

const FIGURES = ['costEffective', 'costNotEffective', 'benefitEffective', 'benefitNotEffective'] as const;

/** An assessment as the form shows it; all four ways have their place. */
export function draftOf(assessment: EconomicAssessment): EconomicsDraft {
  const { mode, discountRate, chosen, startedOn, years, quality, external, actuals } = assessment;
  return {
    ...{ mode, discountRate, chosen, startedOn, years: textOf(years) },
    options: ECONOMIC_OPTIONS.map((option) => {
      const { payments, ruledOut } = planOf(assessment, option);
      return { option, ruledOut, payments: payments.map(paymentDraft) };
    }),
    quality: quality.map(criterionDraft),
    external: external.map(criterionDraft),
    actuals: actuals.map(actualDraft),
  };
}

function paymentDraft({ label, side, effect, cents, firstYear, lastYear }: Payment): PaymentDraft {
  return {
    label,
    side,
    effect,
    amount: formatCents(cents),
    firstYear: `${firstYear}`,
    lastYear: `${lastYear}`,
  };
}

function criterionDraft({ label, weight, points }: UtilityCriterion): CriterionDraft {
  return { label, weight: `${weight}`, points: textOf(points) };
}

function actualDraft(actual: ActualYear): ActualDraft {
  const money = FIGURES.map((figure) => {
    const cents = actual[figure];
    return [figure, cents === null ? '' : formatCents(cents)];
  });
  return { year: `${actual.year}`, ...Object.fromEntries(money) } as ActualDraft;
}

/** Reads a draft with the rules of the domain. An amount left empty is zero in a plan, and not known in what happened. */
export function readDraft(draft: EconomicsDraft): ReadDraft {
  const reader = new DraftReader();
  const { mode, discountRate, chosen, startedOn } = draft;
  const assessment: EconomicAssessment = {
    ...{ mode, discountRate, chosen, startedOn },
    years: reader.whole(draft.years, 'years', 'YEARS_OUT_OF_RANGE'),
    options: draft.options.map(({ option, payments, ruledOut }, index) => ({
      option,
      ruledOut,
      payments: payments.map((payment, row) => reader.payment(payment, `options.${index}.payments.${row}`)),
    })),
    quality: draft.quality.map((criterion, row) => reader.criterion(criterion, `quality.${row}`)),
    external: draft.external.map((criterion, row) => reader.criterion(criterion, `external.${row}`)),
    actuals: draft.actuals.map((actual, row) => reader.actual(actual, `actuals.${row}`)),
  };
  return { assessment, problems: reader.problems };
}

/** Reads a draft and adds what the schema of the server would refuse. */
export function readChecked(draft: EconomicsDraft): {
  readonly content: EconomicAssessment;
  readonly problems: readonly ProblemAnswer[];
} {
  const { assessment, problems } = readDraft(draft);
  return { content: assessment, problems: [...problems, ...schemaProblems(economicsInput, assessment)] };
}

class DraftReader {
  readonly problems: Problem[] = [];

  whole(text: string, path: string, code: string): number | null {
    const bare = text.trim();
    if (bare === '') return null;
    if (/^\d{1,6}$/.test(bare)) return Number(bare);
    this.problems.push({ code, path });
    return null;
  }

  payment({ label, side, effect, amount, firstYear, lastYear }: PaymentDraft, path: string): Payment {
    const first = this.whole(firstYear, `${path}.firstYear`, 'YEAR_OUT_OF_RANGE') ?? 0;
    return {
      ...{ label, side, effect, firstYear: first },
      cents: this.money(amount, `${path}.cents`) ?? 0,
      lastYear: this.whole(lastYear, `${path}.lastYear`, 'YEAR_OUT_OF_RANGE') ?? first,
    };
  }

  criterion({ label, weight, points }: CriterionDraft, path: string): UtilityCriterion {
    return {
      label,
      weight: this.whole(weight, `${path}.weight`, 'WEIGHT_OUT_OF_RANGE') ?? 0,
      points: this.whole(points, `${path}.points`, 'POINTS_OUT_OF_RANGE'),
    };
  }

  actual(actual: ActualDraft, path: string): ActualYear {
    const money = FIGURES.map((figure) => [figure, this.money(actual[figure], `${path}.${figure}`)]);
    const year = this.whole(actual.year, `${path}.year`, 'YEAR_OUT_OF_RANGE') ?? 0;
    return { year, ...Object.fromEntries(money) } as ActualYear;
  }

  private money(text: string, path: string): number | null {
    if (text.trim() === '') return null;
    const read = parseEuroAmount(text, path);
    if (read.ok) return read.value;
    this.problems.push(...read.problems);
    return null;
  }
}

function textOf(value: number | null): string {
  return value === null ? '' : `${value}`;
}
