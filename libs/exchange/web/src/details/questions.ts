import {
  DETAIL_LIMITS,
  MAINTENANCE_TYPES,
  RISK_CATEGORIES,
  SOFTWARE_TYPES,
  USE_TYPES,
} from '@allmende/exchange-core';

/** How a question is asked: some words, many words, a list with a line each, one of some, a day. */
export type QuestionKind = 'line' | 'text' | 'list' | 'choice' | 'day';

export interface Question {
  readonly field: string;
  readonly kind: QuestionKind;
  /** Characters of a text. */
  readonly limit?: number;
  readonly choices?: readonly string[];
}

const text = (field: string, limit: number = DETAIL_LIMITS.text): Question => ({
  field,
  kind: 'text',
  limit,
});
const line = (field: string): Question => ({ field, kind: 'line' });
const list = (field: string): Question => ({ field, kind: 'list' });
const day = (field: string): Question => ({ field, kind: 'day' });
const choice = (field: string, choices: readonly string[]): Question => ({ field, kind: 'choice', choices });

/** The questions of other registers by what they are about, in the order of the page. */
export const QUESTIONS: Readonly<Record<'about' | 'use' | 'technique' | 'code' | 'eu', readonly Question[]>> =
  {
    about: [
      text('goal'),
      text('explanation', DETAIL_LIMITS.explanation),
      line('department'),
      day('revisionDate'),
    ],
    use: [
      text('decisionProcess'),
      text('impact'),
      text('risks'),
      choice('riskCategory', RISK_CATEGORIES),
      text('proportionality'),
      text('lawfulBasis'),
    ],
    technique: [
      text('trainingData'),
      text('sourceData'),
      text('connectedData'),
      choice('useType', USE_TYPES),
      text('monitoring'),
      text('humanIntervention'),
      text('objection'),
    ],
    code: [
      line('codeUrl'),
      choice('softwareType', SOFTWARE_TYPES),
      list('platforms'),
      list('features'),
      choice('maintenance', MAINTENANCE_TYPES),
      line('contractorName'),
      day('contractorUntil'),
      choice('localisationReady', ['true', 'false']),
      list('availableLanguages'),
    ],
    eu: [line('euDatabaseUrl'), text('fundamentalRightsSummary'), text('dataProtectionSummary')],
  };

interface Answer {
  readonly field: string;
  readonly values: readonly string[];
}

/** What stands in the fields: lists with a line each. */
export type Written = Readonly<Record<string, string>>;

export function writtenOf(answers: readonly Answer[]): Written {
  return Object.fromEntries(answers.map(({ field, values }) => [field, values.join('\n')]));
}

/** The fields as answers; empty lines of a list are none. */
export function answersFrom(written: Written): { field: string; values: string[] }[] {
  return Object.values(QUESTIONS)
    .flat()
    .map(({ field, kind }) => {
      const value = (written[field] ?? '').trim();
      if (value === '') return { field, values: [] };
      const lines = value.split('\n').map((entry) => entry.trim());
      return { field, values: kind === 'list' ? lines.filter((entry) => entry !== '') : [value] };
    });
}
