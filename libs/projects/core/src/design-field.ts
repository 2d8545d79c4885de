/** The five areas of the Bitkom Smart City Index that a field can map to; "IT und Kommunikation" has no field of its own here. */
export type BitkomArea = 'administration' | 'energy_environment' | 'mobility' | 'society_education';

/** How a design field lies in the frames municipalities already know (handbook 1.4). */
export interface DesignField {
  readonly key: DesignFieldKey;
  /** One of the focus fields KoKI named itself; `partly` where only a part of the field was meant. */
  readonly focus: 'yes' | 'partly' | 'no';
  /** Two-digit product areas of the IMK numbering; Länder such as NRW number differently. */
  readonly productAreas: readonly string[];
  readonly bitkomArea: BitkomArea;
  /** Literals of the Eurocities/NL domain enumeration 0.3.1, spelt as published there. */
  readonly eurocitiesDomains: readonly string[];
}

/** The 17 design fields (Gestaltungsfelder). Keys are stable and never renamed; labels live in the web locales. */
export const DESIGN_FIELD_KEYS = [
  'politics',
  'administration',
  'internal_services',
  'public_safety',
  'education',
  'youth_family',
  'social',
  'care',
  'health',
  'culture_sport',
  'planning',
  'building_housing',
  'mobility',
  'utilities',
  'environment',
  'economy',
  'civil_society',
] as const;
export type DesignFieldKey = (typeof DESIGN_FIELD_KEYS)[number];

function field(
  key: DesignFieldKey,
  focus: DesignField['focus'],
  productAreas: readonly string[],
  bitkomArea: BitkomArea,
  eurocitiesDomains: readonly string[],
): DesignField {
  return { key, focus, productAreas, bitkomArea, eurocitiesDomains };
}

const SPATIAL = 'environment, spacial planning and water';
const HEALTH = 'health and health care';

/** Every design field with its mappings, in the order of the handbook. */
export const DESIGN_FIELDS: readonly DesignField[] = [
  field('politics', 'yes', ['11'], 'administration', ['government']),
  field('administration', 'yes', ['11', '12'], 'administration', ['government', 'generic']),
  field('internal_services', 'partly', ['11', '61'], 'administration', ['finance', 'taxes']),
  field('public_safety', 'no', ['12'], 'administration', ['public safety']),
  field('education', 'yes', ['21', '22', '23', '24', '27'], 'society_education', ['education and science']),
  field('youth_family', 'no', ['36'], 'society_education', ['family, youth and households']),
  field('social', 'no', ['31', '32', '33', '34', '35'], 'society_education', [
    'subsidies, benefits and allowances',
    'immigration and integration',
  ]),
  field('care', 'yes', ['31', '41'], 'society_education', [HEALTH]),
  field('health', 'no', ['41'], 'society_education', [HEALTH]),
  field('culture_sport', 'no', ['25', '26', '27', '28', '29', '42'], 'society_education', [
    'culture, sports and leisure',
  ]),
  field('planning', 'yes', ['51'], 'society_education', [SPATIAL]),
  field('building_housing', 'no', ['52'], 'society_education', ['housing, living and living environment']),
  field('mobility', 'no', ['54'], 'mobility', ['traffic and transportation']),
  field('utilities', 'no', ['53'], 'energy_environment', [SPATIAL]),
  field('environment', 'no', ['55', '56'], 'energy_environment', ['agriculture, nature and food']),
  field('economy', 'no', ['57'], 'society_education', ['economy and entrepreneurship', 'work and career']),
  field('civil_society', 'no', ['11', '31'], 'society_education', ['generic']),
];

/** Fields in which the network's founding theses expect white spots. */
export const WHITE_SPOT_HINT_FIELDS: readonly DesignFieldKey[] = ['education', 'care'];

/** Fields whose joint share tells whether the focus lies too strongly on politics and administration. */
export const ADMINISTRATION_FOCUS_FIELDS: readonly DesignFieldKey[] = [
  'politics',
  'administration',
  'internal_services',
];

/** The design field of that key. */
export function designField(key: DesignFieldKey): DesignField {
  const found = DESIGN_FIELDS.find((candidate) => candidate.key === key);
  if (found === undefined) throw new RangeError(`no design field ${key}`);
  return found;
}

/** True for one of the 17 keys. */
export function isDesignFieldKey(value: string): value is DesignFieldKey {
  return (DESIGN_FIELD_KEYS as readonly string[]).includes(value);
}
