import type { DomainEvent } from '@allmende/platform-core';
import type { GoneUnit, RegisterComparison } from './compare-registers.js';

/** Every type of event about the register. */
export const REGISTER_EVENTS = ['register.imported', 'municipality.gone'] as const;

/** A register of another state is now the loaded one. */
export function registerImported(
  importId: string,
  stateDate: string,
  comparison: RegisterComparison,
): DomainEvent {
  return {
    type: 'register.imported',
    subjectId: importId,
    payload: {
      stateDate,
      new: comparison.new.length,
      changed: comparison.changed.length,
      gone: comparison.gone.length,
    },
  };
}

/** A municipality no longer exists; `successor` is the AGS that took it in, null when nobody named one. */
export function municipalityGone(gone: GoneUnit): DomainEvent {
  return { type: 'municipality.gone', subjectId: gone.ags, payload: { successor: gone.successor } };
}
