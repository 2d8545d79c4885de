/** How close a source of data comes to a person; pseudonymous data are personal data (Art. 4 no. 5 GDPR). */
export const PERSONAL_CONTENTS = ['none', 'pseudonymous', 'personal', 'special'] as const;
export type PersonalContent = (typeof PERSONAL_CONTENTS)[number];

/** Whether the data may be used for this purpose: settled, still being asked, or not. */
export const USE_RIGHTS = ['cleared', 'in_clearing', 'not_cleared'] as const;
export type UseRights = (typeof USE_RIGHTS)[number];

/** Whether the data are good enough for the purpose. */
export const SOURCE_QUALITIES = ['sufficient', 'with_gaps', 'insufficient'] as const;
export type SourceQuality = (typeof SOURCE_QUALITIES)[number];

/** How often new data arrive. */
export const UPDATE_RHYTHMS = [
  'continuous',
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'irregular',
  'once',
] as const;
export type UpdateRhythm = (typeof UPDATE_RHYTHMS)[number];

/** One source of data. Null and empty text mean that nobody said so yet, which is never a good answer. */
export interface SheetSource {
  readonly name: string;
  /** The office that answers for the data, never a person. */
  readonly owner: string;
  /** Statute, consent, contract or licence the use stands on. */
  readonly legalBasis: string;
  readonly rights: UseRights | null;
  readonly personalData: PersonalContent | null;
  readonly quality: SourceQuality | null;
  /** What is known to be missing or wrong. */
  readonly gaps: string;
  readonly rhythm: UpdateRhythm | null;
  /** Where the data are published as open data; empty where they are not. */
  readonly openDataUrl: string;
}

/** What authors write about the data a solution works on. */
export interface SourceSheet {
  readonly sources: readonly SheetSource[];
}

/** A sheet on which nothing is written yet. */
export const EMPTY_SOURCE_SHEET: SourceSheet = { sources: [] };

/** A source on which nothing is written yet. */
export const EMPTY_SHEET_SOURCE: SheetSource = {
  name: '',
  owner: '',
  legalBasis: '',
  rights: null,
  personalData: null,
  quality: null,
  gaps: '',
  rhythm: null,
  openDataUrl: '',
};

/** How much a sheet holds: sources, and characters for each text. */
export const SOURCE_SHEET_LIMITS = {
  sources: 30,
  name: 120,
  owner: 120,
  legalBasis: 400,
  gaps: 1_000,
  openDataUrl: 2_000,
} as const;

/** True when some source is known to concern people. */
export function concernsPeople({ sources }: SourceSheet): boolean {
  return sources.some(({ personalData }) => personalData !== null && personalData !== 'none');
}
