import {
  hasNetworkRole,
  type InEachLanguage,
  type NavEntry,
  type NavGroup,
  type Viewer,
} from '@allmende/platform-web';

const place = (order: number, group: NavGroup, to: string, de: string, en: string): NavEntry => {
  const label: InEachLanguage = { de, en };
  return { label, to, order, group };
};

/** The places of the site in their fixed order; a place appears as soon as a domain serves its address. */
export const PLACES: readonly NavEntry[] = [
  place(10, 'public', '/loesungen', 'Lösungen', 'Solutions'),
  place(20, 'public', '/bedarfe', 'Bedarfe', 'Needs'),
  place(30, 'public', '/verbuende', 'Verbünde', 'Consortia'),
  place(40, 'public', '/foerderung', 'Förderung', 'Funding'),
  place(50, 'public', '/wissen', 'Wissen', 'Knowledge'),
  place(60, 'public', '/debatten', 'Mitreden', 'Debates'),
  place(70, 'public', '/lagebild', 'Lagebild', 'Overview'),
  place(80, 'public', '/kommunen', 'Kommunen', 'Municipalities'),
  place(10, 'member', '/schreibtisch', 'Mein Schreibtisch', 'My desk'),
  place(20, 'organisation', '/organisation', 'Organisation', 'Organisation'),
  place(30, 'network', '/redaktion', 'Redaktion', 'Editorial desk'),
];

/** Places and further entries of the domains, only those that lead somewhere, sorted, one per address. */
export function navigation(
  further: readonly NavEntry[],
  isServed: (path: string) => boolean,
): readonly NavEntry[] {
  const byAddress = new Map([...PLACES, ...further].map((entry) => [entry.to, entry]));
  return [...byAddress.values()]
    .filter(({ to }) => isServed(to))
    .sort((left, right) => left.order - right.order);
}

/** True when the entry is meant for this visitor. */
export function isFor(group: NavGroup, viewer: Viewer | null): boolean {
  const rules: Record<NavGroup, boolean> = {
    public: true,
    member: viewer !== null,
    organisation: (viewer?.memberships.length ?? 0) > 0,
    network: hasNetworkRole(viewer, 'editor', 'programme_editor', 'administrator'),
  };
  return rules[group];
}
