import type { MunicipalityKind } from '@allmende/municipalities-core';
import { stripUmlauts } from '@allmende/platform-core';

/** What the matcher needs to know of a municipality of the register. */
export interface MatchableMunicipality {
  readonly ags: string;
  readonly name: string;
  readonly kind: MunicipalityKind;
}

/** Why no municipality is named: nobody guesses. */
export type UnmatchedReason = 'NO_MUNICIPALITY_NAMED' | 'DISTRICT' | 'SEVERAL' | 'NAME_UNKNOWN' | 'AMBIGUOUS';

/** The one municipality an organisation stands for, or why there is none. */
export type Match<Municipality extends MatchableMunicipality> =
  | { readonly ok: true; readonly municipality: Municipality }
  | { readonly ok: false; readonly reason: UnmatchedReason; readonly candidates: readonly Municipality[] };

/** Länder in the order of the regional statistics (NUTS 1): DE1 is Baden-Württemberg, DEG Thüringen. */
const LAND_OF_NUTS: Readonly<Record<string, string>> = {
  ...{ DE1: '08', DE2: '09', DE3: '11', DE4: '12', DE5: '04', DE6: '02', DE7: '06', DE8: '13' },
  ...{ DE9: '03', DEA: '05', DEB: '07', DEC: '10', DED: '14', DEE: '15', DEF: '01', DEG: '16' },
};

/** English names of German towns that differ from the German ones by more than an umlaut. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  brunswick: 'braunschweig',
  cologne: 'koln',
  constance: 'konstanz',
  hanover: 'hannover',
  munich: 'munchen',
  nuremberg: 'nurnberg',
};

const CITY =
  '(?:free and hanseatic city|freie und hansestadt|landeshauptstadt|hansestadt|universitatsstadt|city|stadt)';
const PLACE = '(?:municipality|town|gemeinde|markt|stadtverwaltung|gemeindeverwaltung)';
const GENERAL = `(?:${CITY}|${PLACE})`;
// Where a Land is one municipality, its government is the municipality's.
const CITY_STATE = '(?:state|senate|senat|land|senatskanzlei|government)';
const DISTRICT = /\b(?:district|county|bezirk|landkreis|kreis)\b/;
const PLURAL = /^(?:cities|municipalities|towns|stadte|gemeinden|kommunen)\b/;

const CITY_KINDS: readonly MunicipalityKind[] = [
  'independent_city',
  'urban_district',
  'town',
  'large_district_town',
];
const CITY_STATE_LANDS = ['02', '11'];

interface Named {
  readonly name: string;
  readonly fits: (municipality: MatchableMunicipality) => boolean;
  /** What it means when the register has no such name. */
  readonly otherwise: UnmatchedReason;
}

/**
 * Finds the municipality that an organisation is the administration of. A name counts with what the register adds to it
 * («Freiburg» is «Freiburg im Breisgau»), within the Land of the NUTS code; only one that is left is taken.
 */
export function matchMunicipality<Municipality extends MatchableMunicipality>(
  organisation: string,
  nuts: string,
  register: readonly Municipality[],
): Match<Municipality> {
  const text = folded(organisation);
  const none = (reason: UnmatchedReason, candidates: readonly Municipality[] = []): Match<Municipality> => ({
    ok: false,
    reason,
    candidates,
  });
  if (namesSeveral(text)) return none('SEVERAL');
  if (DISTRICT.test(text)) return none('DISTRICT');
  const named = namedPlace(text);
  if (named === null) {
    // Without a word such as «Stadt» only a name that is nothing else can be meant.
    const bare = register.filter(({ name }) => folded(name) === text);
    return bare.length === 1 && bare[0] !== undefined
      ? { ok: true, municipality: bare[0] }
      : none('NO_MUNICIPALITY_NAMED');
  }
  const land = LAND_OF_NUTS[nuts.slice(0, 3)];
  const candidates = register.filter(
    (municipality) =>
      isNamed(municipality, named.name) &&
      named.fits(municipality) &&
      (land === undefined || municipality.ags.startsWith(land)),
  );
  const [only] = candidates;
  if (only === undefined) return none(named.otherwise);
  return candidates.length === 1 ? { ok: true, municipality: only } : none('AMBIGUOUS', candidates);
}

function namesSeveral(text: string): boolean {
  if (PLURAL.test(text)) return true;
  return (
    (text.match(new RegExp(`\\b${GENERAL}\\b`, 'g')) ?? []).length > 1 &&
    !/^free and hanseatic city/.test(text)
  );
}

const isCityState = ({ ags }: MatchableMunicipality): boolean => CITY_STATE_LANDS.includes(ags.slice(0, 2));

function namedPlace(text: string): Named | null {
  // What follows the first comma is an office of the same municipality.
  const body = text.replace(/,.*$/, '').trim();
  const patterns: readonly (readonly [RegExp, Named['fits']])[] = [
    [new RegExp(`^(?:the )?${CITY} (?:of )?(.+)$`), ({ kind }) => CITY_KINDS.includes(kind)],
    [new RegExp(`^(?:the )?${PLACE} (?:of )?(.+)$`), () => true],
    [new RegExp(`^(.+) ${PLACE}$`), () => true],
    [new RegExp(`^(?:the )?${CITY_STATE} (?:of )?(.+)$`), isCityState],
  ];
  for (const [pattern, fits] of patterns) {
    const name = pattern.exec(body)?.[1];
    // A government other than that of a city state is no municipality at all.
    const otherwise = fits === isCityState ? 'NO_MUNICIPALITY_NAMED' : 'NAME_UNKNOWN';
    if (name !== undefined) return { name: ENGLISH_NAMES[name] ?? name, fits, otherwise };
  }
  return null;
}

function isNamed(municipality: MatchableMunicipality, name: string): boolean {
  const registered = folded(municipality.name);
  return registered === name || registered.startsWith(`${name} `);
}

function folded(text: string): string {
  return stripUmlauts(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}
