import { ADMINISTRATION_FOCUS_FIELDS, type DesignFieldKey } from '@allmende/projects-core';

/** How many of all projects lie in politics, administration and internal services. */
export interface FocusIndicator {
  readonly inFocus: number;
  readonly total: number;
  /** 0 to 1; null while there is no project. */
  readonly share: number | null;
}

/** The indicator for "focus too strongly on politics and administration" (handbook 1.4), by primary field. */
export function focusIndicator(
  projectsByField: Readonly<Partial<Record<DesignFieldKey, number>>>,
): FocusIndicator {
  const count = (field: DesignFieldKey): number => projectsByField[field] ?? 0;
  const total = (Object.keys(projectsByField) as DesignFieldKey[]).reduce(
    (sum, field) => sum + count(field),
    0,
  );
  const inFocus = ADMINISTRATION_FOCUS_FIELDS.reduce((sum, field) => sum + count(field), 0);
  return { inFocus, total, share: total === 0 ? null : inFocus / total };
}
