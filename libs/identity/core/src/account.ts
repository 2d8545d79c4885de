/** Languages the system writes in; an account chooses one for mails and documents. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A person who acts. Facts about the person only; what they may do follows from memberships and network roles. */
export interface Account {
  readonly id: string;
  /** As typed; compared without regard to case. */
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  /** What the person does in the office, e.g. `Digitalbeauftragte`. */
  readonly jobTitle: string | null;
  /** Belongs to the invented demo region and is removed with it. */
  readonly demo: boolean;
  readonly createdAt: Date;
  /** When the person showed that mail to the address reaches them; null until then. */
  readonly emailVerifiedAt: Date | null;
}
