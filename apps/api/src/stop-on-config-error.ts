import { ConfigError } from '@allmende/platform-api';

/** Ends the process with a readable message when a setting is wrong, instead of a stack trace. */
export function stopOnConfigError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
}
