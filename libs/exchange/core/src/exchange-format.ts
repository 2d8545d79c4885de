/** The forms other registers ask for. The catalogue of all entries (DCAT-AP.de) is no form of one entry and stands apart. */
export const EXCHANGE_FORMATS = ['eurocities', 'publiccode', 'schema_org', 'maki', 'eu_database'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** Forms of the whole catalogue: one graph in three notations. */
export const CATALOGUE_FORMAT = 'dcat_ap_de';

/** Everything a run can be about. */
export const RUN_FORMATS = [...EXCHANGE_FORMATS, CATALOGUE_FORMAT] as const;
export type RunFormat = (typeof RUN_FORMATS)[number];

/** Forms from which drafts can be made. */
export const IMPORT_FORMATS = ['eurocities', 'publiccode'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * Forms that a machine checks on arrival: a file with gaps would be turned away, so it is not handed out. The others are
 * sheets for people, who see the gaps.
 */
export const CHECKED_FORMATS: ReadonlySet<ExchangeFormat> = new Set([
  'eurocities',
  'publiccode',
  'schema_org',
]);

/** What the file of an entry is called in its address. */
export const FILE_NAMES: Readonly<Record<ExchangeFormat, string>> = {
  eurocities: 'eurocities.json',
  publiccode: 'publiccode.yml',
  schema_org: 'schema.jsonld',
  maki: 'maki.csv',
  eu_database: 'eu-datenbank.csv',
};

/** Where the file of an entry is, from the root of the site. */
export function filePath(key: string, format: ExchangeFormat): string {
  return `/export/loesungen/${key}/${FILE_NAMES[format]}`;
}
