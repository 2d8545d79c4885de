/** What stands for something left out of the log. */
const LEFT_OUT = '…';

const MASKED: readonly RegExp[] = [
  // E-mail addresses, then everything long enough to be a token, a code in a link or a hash.
  /[^\s"'<>()=:,;]+@[^\s"'<>()=:,;]+/g,
  /\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])(?![0-9a-f]{8}-[0-9a-f]{4}-)[\w-]{24,}\b/g,
];

/** A text fit for the log: without e-mail addresses and without tokens. Ids stay, they lead to the object. */
export function maskText(text: string): string {
  return MASKED.reduce((masked, pattern) => masked.replace(pattern, LEFT_OUT), text);
}

/** What the log holds of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly statement?: string;
}

/**
 * An error fit for the log. Of an error of the database the message goes, because it quotes values, and so do detail and
 * parameters; the statement stays, it has only placeholders.
 */
export function maskedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: maskText(String(error)), stack: '' };
  const type = error.constructor.name;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const stack = frames.slice(0, 20).join('\n');
  const cause = databaseError(error);
  if (cause === null) return { type, message: maskText(error.message), stack };
  const statement = textIn(error, 'query')?.slice(0, 500);
  const constraint = textIn(cause, 'constraint');
  return {
    type,
    message: 'the database refused a statement',
    stack,
    code: textIn(cause, 'code') ?? '',
    ...(constraint === undefined ? {} : { constraint }),
    ...(statement === undefined ? {} : { statement }),
  };
}

function databaseError(error: Error): object | null {
  const driver: unknown = Reflect.get(error, 'driverError') ?? error;
  return typeof driver === 'object' && driver !== null && textIn(driver, 'severity') !== undefined
    ? driver
    : null;
}

function textIn(thing: object, name: string): string | undefined {
  const value: unknown = Reflect.get(thing, name);
  return typeof value === 'string' ? value : undefined;
}
