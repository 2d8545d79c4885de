import type { LoggerService } from '@nestjs/common';
import { maskText } from './masked.js';

/** Where Nest reports what nobody caught; our own filters report that already, with the request id and masked. */
const REPORTED_ELSEWHERE = 'ExceptionsHandler';

/** What Nest itself has to say, as lines of JSON like everything else, without people's words in them. */
export class HouseLog implements LoggerService {
  log(): void {
    // Routes and modules that were found are of no interest to who runs the system.
  }

  warn(message: unknown, ...rest: readonly unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: readonly unknown[]): void {
    this.write('error', message, rest);
  }

  private write(level: string, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    if (context === REPORTED_ELSEWHERE) return;
    const text = maskText(message instanceof Error ? message.message : String(message));
    const part = typeof context === 'string' && !context.includes('\n') ? context : undefined;
    process.stderr.write(`${JSON.stringify({ level, part, message: text })}\n`);
  }
}
