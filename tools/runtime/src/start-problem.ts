/** What can keep the system from starting; every code has a sentence in words-de.ts and words-en.ts. */
export type ProblemCode =
  | 'PORT_TAKEN'
  | 'PORT_INVALID'
  | 'OPTION_UNKNOWN'
  | 'DISK_FULL'
  | 'DATA_DIR_FOREIGN'
  | 'DATA_DIR_DENIED'
  | 'BUILD_MISSING'
  | 'FRESH_NOT_CONFIRMED'
  | 'RUNNING_ELSEWHERE'
  | 'OTHER_START_FAILED'
  | 'POSTGRES_BINARY_MISSING'
  | 'POSTGRES_OTHER_VERSION'
  | 'POSTGRES_FAILED'
  | 'DATABASE_UNREACHABLE'
  | 'MEILISEARCH_FAILED'
  | 'PREPARE_FAILED'
  | 'PART_FAILING'
  | 'PAGE_SILENT';

export type ProblemParams = Record<string, string | number>;

/** An expected reason not to start, told to a person without a stack trace. */
export class StartProblem extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;

  constructor(code: ProblemCode, params: ProblemParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'StartProblem';
    this.code = code;
    this.params = params;
  }
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
