import {
  Clock,
  Database,
  fetchOutside,
  type OutsideWays,
  ProblemsError,
  PUBLIC_WAYS,
} from '@allmende/platform-api';
import { checkedLink, isBrokenLink, type LinkCheck, linkFailure } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { type DueLink, LinkChecks } from '../data/link-check.repository.js';

const BATCH = 200;
const HOSTS_AT_ONCE = 4;
const LIMITS = { maxBytes: 64 * 1_024, withinMs: 10_000, types: ['text/html'] } as const;

/** Looks whether the links of published entries still lead anywhere, one request at a time for each host. */
@Injectable()
export class CheckLinks {
  /** Public names and addresses only; a test puts its own in place. */
  ways: OutsideWays = PUBLIC_WAYS;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LinkChecks) private readonly checks: LinkChecks,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many links were looked at. */
  async run(): Promise<number> {
    const due = await this.checks.dueUnscoped(this.clock.now(), BATCH);
    const hosts = byHost(due);
    for (let at = 0; at < hosts.length; at += HOSTS_AT_ONCE) {
      const found = await Promise.all(hosts.slice(at, at + HOSTS_AT_ONCE).map((links) => this.ofHost(links)));
      await this.database.transaction(() => this.checks.saveAll(found.flat()));
    }
    return due.length;
  }

  /** For a loader: broken links of each entry. */
  async brokenOf(projectIds: readonly string[]): Promise<readonly (readonly LinkCheck[])[]> {
    const failing = (await this.checks.failingUnscoped(projectIds)).filter(isBrokenLink);
    return projectIds.map((id) => failing.filter(({ projectId }) => projectId === id));
  }

  private async ofHost(links: readonly DueLink[]): Promise<readonly LinkCheck[]> {
    const found: LinkCheck[] = [];
    for (const link of links) {
      const failure = linkFailure(await this.refusalOf(link.url));
      found.push(checkedLink(link, link, failure, this.clock.now()));
    }
    return found;
  }

  private async refusalOf(url: string): Promise<string | null> {
    try {
      await fetchOutside(url, LIMITS, this.ways);
      return null;
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems[0]?.code ?? null;
      throw error;
    }
  }
}

function byHost(links: readonly DueLink[]): readonly (readonly DueLink[])[] {
  const hosts = new Map<string, DueLink[]>();
  for (const link of links) {
    const host = URL.parse(link.url)?.host ?? '';
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return [...hosts.values()];
}
