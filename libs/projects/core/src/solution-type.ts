/** How a solution works. Rule-based comes first: it is often enough (handbook 2.5). */
export const SOLUTION_TYPE_KEYS = [
  'rule_based',
  'rpa',
  'statistical',
  'ml',
  'perception',
  'optimisation',
  'simulation',
  'generative',
  'hybrid',
] as const;
export type SolutionTypeKey = (typeof SOLUTION_TYPE_KEYS)[number];

/** Answer to "is it an AI system in the sense of Art. 3(1) AI Act"; `unclear` asks for a human decision. */
export type IsAiSystem = 'yes' | 'no' | 'unclear';

/** What a solution type suggests before anybody has looked closer. */
export interface SolutionType {
  readonly key: SolutionTypeKey;
  readonly isAiSystem: IsAiSystem;
  /** Literal of the Eurocities `algorithm_type` enumeration. */
  readonly eurocitiesType: 'rule-based' | 'self-learning' | 'hybrid';
}

/** The nine solution types with the defaults of handbook 2.5. */
export const SOLUTION_TYPES: readonly SolutionType[] = [
  { key: 'rule_based', isAiSystem: 'no', eurocitiesType: 'rule-based' },
  { key: 'rpa', isAiSystem: 'no', eurocitiesType: 'rule-based' },
  { key: 'statistical', isAiSystem: 'unclear', eurocitiesType: 'self-learning' },
  { key: 'ml', isAiSystem: 'yes', eurocitiesType: 'self-learning' },
  { key: 'perception', isAiSystem: 'yes', eurocitiesType: 'self-learning' },
  { key: 'optimisation', isAiSystem: 'unclear', eurocitiesType: 'hybrid' },
  { key: 'simulation', isAiSystem: 'unclear', eurocitiesType: 'hybrid' },
  { key: 'generative', isAiSystem: 'yes', eurocitiesType: 'self-learning' },
  { key: 'hybrid', isAiSystem: 'yes', eurocitiesType: 'hybrid' },
];

/** The default answer for a solution type; a named person may decide otherwise with a reason. */
export function isAiSystemByDefault(key: SolutionTypeKey): IsAiSystem {
  const found = SOLUTION_TYPES.find((candidate) => candidate.key === key);
  if (found === undefined) throw new RangeError(`no solution type ${key}`);
  return found.isAiSystem;
}
