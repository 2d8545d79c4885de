/** Kinds of organisations that act here; `district` is a Kreis, `association` a municipal Verband, `network` ourselves. */
export const ORGANISATION_KINDS = [
  'municipality',
  'district',
  'association',
  'state',
  'federation',
  'provider',
  'research',
  'civil_society',
  'company',
  'network',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An office or body in whose name people act. All of these facts may be read by everyone. */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The 8-digit municipality key as text; set exactly when `kind` is `municipality`. */
  readonly ags: string | null;
  /** When somebody confirmed that it is who it says; null means it may draft but not publish, decide or sign. */
  readonly verifiedAt: Date | null;
  /** Belongs to the invented demo region and is removed with it. */
  readonly demo: boolean;
  /** The function mailbox of the office, never the address of a person. */
  readonly mailbox: string | null;
}

/** True when somebody confirmed that the organisation is who it says. */
export function isVerified(organisation: Pick<Organisation, 'verifiedAt'>): boolean {
  return organisation.verifiedAt !== null;
}
