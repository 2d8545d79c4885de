import { needAudiences, type Need } from './need.js';
import type { NeedWithConsent } from './need-suggestion.js';

const day = new Date('2026-11-02T09:00:00Z');

/** An open need of a town in an invented Kreis, read by everybody with an account; for tests. */
export function aNeed(changes: Partial<Need> = {}): Need {
  const ags = changes.ags ?? '99102001';
  const organisationId = changes.organisationId ?? `office-${ags}`;
  const visibility = changes.visibility ?? 'network';
  const id = changes.id ?? `need-${ags}`;
  return {
    id,
    key: `bedarf-${id}`,
    title: 'Schlaglöcher früher finden',
    problem: 'Der Bauhof kontrolliert alle Straßen zu Fuß. Schlaglöcher sehen wir oft erst nach dem Winter.',
    field: 'mobility',
    task: 'data',
    casesPerYear: 400,
    deadline: null,
    status: 'open',
    metByProjectId: null,
    metByConsortiumId: null,
    withdrawReason: null,
    audiences: needAudiences({ ags, organisationId, visibility }),
    version: 1,
    createdAt: day,
    updatedAt: day,
    ...changes,
    ...{ ags, organisationId, visibility },
  };
}

/** The same in a suggestion; for tests. */
export function aSuggestedNeed(changes: Partial<NeedWithConsent> = {}): NeedWithConsent {
  const { consent = 'not_asked', ...need } = changes;
  return { ...aNeed(need), consent };
}
