/** Why nothing came back from a link. */
export const LINK_FAILURES = ['unreachable', 'too_slow', 'not_allowed'] as const;
export type LinkFailure = (typeof LINK_FAILURES)[number];

/** What was found behind one link of one entry. */
export interface LinkCheck {
  readonly projectId: string;
  readonly url: string;
  readonly checkedAt: Date;
  /** Null while something answers. */
  readonly failure: LinkFailure | null;
  readonly failingSince: Date | null;
}

/** When a link is looked at again, and from when on a failing one counts as broken. Hours. */
export const LINK_RULES = { againAfter: 7 * 24, failingAgainAfter: 20, brokenAfter: 20 } as const;

const HOUR = 3_600_000;

const FAILURES: Readonly<Record<string, LinkFailure>> = {
  ADDRESS_UNREACHABLE: 'unreachable',
  ADDRESS_TOO_SLOW: 'too_slow',
  ADDRESS_NOT_ALLOWED: 'not_allowed',
};

/** What a refused fetch says about the link: a page that is large or no text is there all the same. */
export function linkFailure(code: string | null): LinkFailure | null {
  return code === null ? null : (FAILURES[code] ?? null);
}

/** Notes what was found now; how long it has been failing is carried on. */
export function checkedLink(
  before: Pick<LinkCheck, 'failingSince'> | null,
  link: Pick<LinkCheck, 'projectId' | 'url'>,
  failure: LinkFailure | null,
  now: Date,
): LinkCheck {
  const failingSince = failure === null ? null : (before?.failingSince ?? now);
  return { projectId: link.projectId, url: link.url, checkedAt: now, failure, failingSince };
}

/** A link counts as broken when a second look on another day found it failing still: every server rests at times. */
export function isBrokenLink({ failure, failingSince, checkedAt }: LinkCheck): boolean {
  if (failure === null || failingSince === null) return false;
  return checkedAt.getTime() - failingSince.getTime() >= LINK_RULES.brokenAfter * HOUR;
}
