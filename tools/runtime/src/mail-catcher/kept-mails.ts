import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mail that was caught instead of being delivered. */
export interface CaughtMail {
  id: string;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
}

export type MailHead = Pick<CaughtMail, 'id' | 'receivedAt' | 'from' | 'to' | 'subject'>;

const NAME = /^(\d{13}-\d{4})\.json$/;

/** The last mails as files, so that they survive a restart; older ones are deleted. */
export class KeptMails {
  private readonly dir: string;
  private readonly limit: number;
  private count = 0;

  constructor(dir: string, limit = 200) {
    this.dir = dir;
    this.limit = limit;
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  }

  add(mail: Omit<CaughtMail, 'id'>): CaughtMail {
    this.count = (this.count + 1) % 10_000;
    const kept = { ...mail, id: `${Date.now()}-${String(this.count).padStart(4, '0')}` };
    const path = join(this.dir, `${kept.id}.json`);
    // A reader never sees half a file.
    writeFileSync(`${path}.part`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${path}.part`, path);
    for (const id of this.ids().slice(this.limit)) rmSync(join(this.dir, `${id}.json`), { force: true });
    return kept;
  }

  /** The newest first. */
  list(): CaughtMail[] {
    return this.ids().flatMap((id) => this.find(id) ?? []);
  }

  find(id: string): CaughtMail | undefined {
    if (!NAME.test(`${id}.json`)) return undefined;
    try {
      return JSON.parse(readFileSync(join(this.dir, `${id}.json`), 'utf8')) as CaughtMail;
    } catch {
      return undefined;
    }
  }

  private ids(): string[] {
    const names = readdirSync(this.dir).flatMap((file) => NAME.exec(file)?.[1] ?? []);
    return names.sort().reverse();
  }
}
