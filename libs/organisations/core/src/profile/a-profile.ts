import { EMPTY_PROFILE, type ProfileContent } from './organisation-profile.js';

/** The profile of an invented small town; for tests. */
export function aProfile(changes: Partial<ProfileContent> = {}): ProfileContent {
  return {
    ...EMPTY_PROFILE,
    readers: 'network',
    itProvider: 'Muster-IT',
    operations: [{ operation: 'it_provider', availability: 'present' }],
    procedures: [{ name: 'Muster-Kataster', availability: 'present', hasInterface: true }],
    data: [{ name: 'Baumkataster', availability: 'present' }],
    roles: [{ role: 'project_lead', availability: 'present' }],
    capacityDays: 20,
    ...changes,
  };
}
