import { EMPTY_REQUIREMENTS, type Requirements } from './requirements.js';

/** A solution that asks for one thing of every kind; for tests and benches. */
export function someRequirements(changes: Partial<Requirements> = {}): Requirements {
  return {
    ...EMPTY_REQUIREMENTS,
    procedures: [{ name: 'Muster-Kataster', needsInterface: true, weight: 'must' }],
    data: [{ name: 'Baumkataster', weight: 'must' }],
    roles: [{ role: 'project_lead', weight: 'must' }],
    operations: { anyOf: ['it_provider', 'cloud'], weight: 'must' },
    providers: { anyOf: ['Muster-IT'], weight: 'helpful' },
    sizeClasses: { anyOf: ['small_town', 'medium_town'], weight: 'helpful' },
    urbanisation: { anyOf: [2, 3], weight: 'helpful' },
    effort: { days: 15, weight: 'must' },
    ...changes,
  };
}
