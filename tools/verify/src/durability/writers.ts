import { setTimeout as delay } from 'node:timers/promises';
import { type Person, signInFor } from '../journey/people.js';
import { publish } from '../journey/steps.js';

const PAUSE_AFTER_FAILURE_MS = 100;

/** People who publish one project after the other while parts of the system die under them. */
export class Writers {
  /** Ids of the projects whose publication was acknowledged to a client. */
  readonly acknowledged: string[] = [];
  /** Attempts that ended in an error; the client knows that it must look or try again. */
  failed = 0;
  private isOver = false;
  private readonly work: Promise<void>[] = [];

  private constructor(
    private readonly people: readonly Person[],
    private readonly approver: Person,
  ) {}

  static async begin(apiUrl: string, count: number): Promise<Writers> {
    const people: Person[] = [];
    for (let at = 0; at < count; at += 1) {
      people.push(await signInFor(apiUrl, { emailHost: 'wattenau.example', role: 'coordinator' }));
    }
    const approver = await signInFor(apiUrl, { emailHost: 'wattenau.example', role: 'approver' });
    const writers = new Writers(people, approver);
    people.forEach((person, at) => writers.work.push(writers.write(person, at)));
    return writers;
  }

  /** Resolves once so many more publications were acknowledged; false when that takes too long. */
  async untilMore(count: number, timeoutMs: number): Promise<boolean> {
    const wanted = this.acknowledged.length + count;
    const end = performance.now() + timeoutMs;
    while (this.acknowledged.length < wanted) {
      if (performance.now() > end) return false;
      await delay(25);
    }
    return true;
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.work);
    for (const { client } of [...this.people, this.approver]) client.close();
  }

  private async write(person: Person, writer: number): Promise<void> {
    for (let number = 1; !this.isOver; number += 1) {
      try {
        const { id } = await publish(person, this.approver, `${writer}-${number}`);
        this.acknowledged.push(id);
      } catch {
        this.failed += 1;
        await delay(PAUSE_AFTER_FAILURE_MS);
      }
    }
  }
}
