/** So many of so many. */
export interface Share {
  readonly hits: number;
  readonly cases: number;
}

/** Errors among the cases each side decided, on samples of their own. */
export interface IndependentCounts {
  readonly aiErrors: number;
  readonly aiCases: number;
  readonly humanErrors: number;
  readonly humanCases: number;
}

/** The same cases decided by both: how often only one of them erred. Cases both got right or both got wrong say nothing. */
export interface PairedCounts {
  readonly aiWrongOnly: number;
  readonly humanWrongOnly: number;
  readonly cases: number;
}

/** The errors of AI among its cases. */
export function aiShare({ aiErrors, aiCases }: IndependentCounts): Share {
  return { hits: aiErrors, cases: aiCases };
}

/** The errors of people among theirs. */
export function humanShare({ humanErrors, humanCases }: IndependentCounts): Share {
  return { hits: humanErrors, cases: humanCases };
}
