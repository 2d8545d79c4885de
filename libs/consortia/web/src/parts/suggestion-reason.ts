import type { Words } from './use-words.js';

/** A reason as the server gives it: a code and the one value its sentence needs. */
export interface ReasonAnswer {
  readonly code: 'SAME_KREIS' | 'NEARBY' | 'SAME_SIZE_CLASS' | 'PROJECTS_IN_FIELD';
  readonly count?: number | null;
  readonly kilometres?: number | null;
  readonly sizeClass?: string | null;
}

/** Why a municipality is suggested, in words. Less than a kilometre is not called zero. */
export function reasonText(t: Words, reason: ReasonAnswer): string {
  switch (reason.code) {
    case 'SAME_KREIS':
      return t('reasons.SAME_KREIS');
    case 'NEARBY':
      return reason.kilometres
        ? t('reasons.NEARBY', { kilometres: reason.kilometres })
        : t('reasons.NEXT_DOOR');
    case 'SAME_SIZE_CLASS':
      return t('reasons.SAME_SIZE_CLASS', { sizeClass: t(`taxonomy:sizeClass.${reason.sizeClass}`) });
    case 'PROJECTS_IN_FIELD':
      return t('reasons.PROJECTS_IN_FIELD', { count: reason.count ?? 1 });
  }
}
