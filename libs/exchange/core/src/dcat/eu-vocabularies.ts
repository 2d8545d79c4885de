import type { DesignFieldKey } from '@allmende/projects-core';

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** Themes of the EU's open-data portals (authority table `data-theme`) that our fields belong to. */
const THEMES: Readonly<Record<DesignFieldKey, string>> = {
  politics: 'GOVE',
  administration: 'GOVE',
  internal_services: 'GOVE',
  public_safety: 'JUST',
  education: 'EDUC',
  youth_family: 'SOCI',
  social: 'SOCI',
  care: 'HEAL',
  health: 'HEAL',
  culture_sport: 'EDUC',
  planning: 'REGI',
  building_housing: 'REGI',
  mobility: 'TRAN',
  utilities: 'ENER',
  environment: 'ENVI',
  economy: 'ECON',
  civil_society: 'SOCI',
};

/** The theme of a field. */
export function themeOf(field: DesignFieldKey): string {
  return `${AUTHORITY}data-theme/${THEMES[field]}`;
}

/** German, in the authority table of languages. */
export const GERMAN = `${AUTHORITY}language/DEU`;

/** The form of a file, in the authority table of file types. */
export function fileType(code: 'HTML' | 'JSON' | 'JSON_LD' | 'YAML'): string {
  return `${AUTHORITY}file-type/${code}`;
}

/** Of one municipality, in the levels of DCAT-AP.de. */
export const MUNICIPAL_LEVEL = 'http://dcat-ap.de/def/politicalGeocoding/Level/municipality';
