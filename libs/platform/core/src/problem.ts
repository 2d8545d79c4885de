/**
 * An expected refusal, told to the person as data: a fact in `SCREAMING_SNAKE`, the field it concerns
 * (dotted path, empty for the whole) and the numbers or names the sentence needs. The web turns it into words.
 */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Builds a problem; `params` may be left out when the code says everything. */
export function problem(code: string, path = '', params?: Problem['params']): Problem {
  return params === undefined ? { code, path } : { code, path, params };
}
