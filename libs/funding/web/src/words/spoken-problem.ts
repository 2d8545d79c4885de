import { useFormat, type Formatters, type ProblemAnswer } from '@allmende/platform-web';
import { useCallback } from 'react';

type Say = (value: string, format: Formatters) => string;

const money: Say = (value, format) => format.cents(Number(value));
const percent: Say = (value, format) => `${format.number(Number(value) / 100)}\u00a0%`;
const count: Say = (value, format) => format.number(Number(value));
const instant: Say = (value, format) => format.date(value, 'dateTime');

/** Which parameters of which problem are cents, basis points or instants; all others stay as they are. */
const UNITS: Readonly<Record<string, Readonly<Record<string, Say>>>> = {
  AMOUNT_TOO_LARGE: { maximum: money },
  SPLIT_DOES_NOT_ADD_UP: { expected: money, actual: money, difference: money },
  PERCENT_DOES_NOT_ADD_UP: { expected: percent, actual: percent },
  GRANT_BELOW_MINIMUM: { actual: money, minimum: money },
  OVERFINANCED: { surplus: money },
  OWN_SHARE_TOO_SMALL: { actual: money, minimum: money },
  PARTNER_OVERFINANCED: { surplus: money },
  DEADLINE_PASSED: { endsAt: instant },
  TOO_LONG: { maximum: count },
  FIELD_TOO_LONG: { maximum: count },
};

/** Problems that are said differently for each value of one parameter (`problems.CODE_value`). */
const CONTEXTS: Readonly<Record<string, string>> = { ANSWER_UNREADABLE: 'kind', CALL_NOT_OPEN: 'status' };

/** Writes the numbers of a problem the way people read them; cents become euros. */
export function spokenProblem(problem: ProblemAnswer, format: Formatters): ProblemAnswer {
  const params = paramsOf(problem);
  const units = UNITS[problem.code] ?? {};
  const spoken = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, units[name]?.(value, format) ?? value]),
  );
  const context = CONTEXTS[problem.code];
  const withContext = context === undefined ? spoken : { ...spoken, context: params[context] ?? '' };
  return { ...problem, params: withContext };
}

/** The same for a list, in the language of the page. */
export function useSpokenProblems(): (problems: readonly ProblemAnswer[]) => readonly ProblemAnswer[] {
  const { language, ...rest } = useFormat();
  return useCallback(
    (problems) => problems.map((problem) => spokenProblem(problem, { language, ...rest })),
    // The formatters follow from the language alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the sentence above
    [language],
  );
}

// A schema calls its limits `max` and `min`, a rule `maximum` and `minimum`; the words know the latter.
const NAMES: Readonly<Record<string, string>> = { max: 'maximum', min: 'minimum' };

function paramsOf({ params }: ProblemAnswer): Record<string, string> {
  const pairs = Array.isArray(params)
    ? (params as readonly { name: string; value: string }[]).map(({ name, value }): [string, string] => [
        name,
        value,
      ])
    : Object.entries(params ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  return Object.fromEntries(pairs.map(([name, value]) => [NAMES[name] ?? name, value]));
}
