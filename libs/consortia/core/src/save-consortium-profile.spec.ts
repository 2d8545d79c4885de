import { describe, expect, it } from '@jest/globals';
import { aConsortium } from './a-consortium.js';
import {
  invitePartnersInput,
  INVITEES_MAX,
  profileInput,
  proposeInput,
} from './consortium-commands.input.js';
import { saveConsortiumProfile } from './save-consortium-profile.js';

const now = new Date('2026-11-20T10:00:00Z');
const id = '019a4000-0000-7000-8000-00000000000f';
const text = {
  title: 'Wasser und Wetter',
  purpose: 'Pegel und Regen gemeinsam vorhersagen.',
  field: 'environment' as const,
  region: { lands: ['99'], kreise: [] },
};

describe('saving the profile of a consortium', () => {
  it('keeps the texts under the next version and says so', () => {
    const consortium = aConsortium({ version: 4 });
    expect(saveConsortiumProfile(consortium, { ...text, expectedVersion: 4 }, now)).toEqual({
      ok: true,
      changes: { ...text, version: 5, updatedAt: now },
      events: [{ type: 'consortium.profile_saved', subjectId: consortium.id, payload: {} }],
    });
  });

  it.each([3, 5])('never writes over what was saved since version %i', (expectedVersion) => {
    expect(
      saveConsortiumProfile(aConsortium({ version: 4 }), { ...text, expectedVersion }, now),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'STALE_VERSION', path: '', params: { expectedVersion, currentVersion: 4 } }],
    });
  });

  it('leaves a dissolved consortium as it was', () => {
    const dissolved = aConsortium({ status: 'dissolved' });
    expect(saveConsortiumProfile(dissolved, { ...text, expectedVersion: 1 }, now)).toMatchObject({
      problems: [{ code: 'CONSORTIUM_DISSOLVED' }],
    });
  });
});

function codes(answer: { error?: { issues: { message: string; path: PropertyKey[] }[] } | undefined }) {
  return answer.error?.issues.map(({ message, path }) => `${path.join('.')} ${message}`);
}

describe('what is sent to the commands of a consortium', () => {
  it('needs the whole profile, its region included, and the version it grew from', () => {
    const whole = { ...text, consortiumId: id, expectedVersion: 1 };
    expect(profileInput.safeParse(whole).success).toBe(true);
    expect(codes(profileInput.safeParse({ ...whole, title: ' ' }))).toEqual(['title REQUIRED']);
    expect(profileInput.safeParse({ ...whole, region: null }).success).toBe(false);
    expect(profileInput.safeParse({ ...whole, expectedVersion: 0 }).success).toBe(false);
  });

  it('names the organisation that proposes, and may name whom to ask at once', () => {
    const { region: _region, ...proposal } = { ...text, organisationId: id };
    const invitees = [{ organisationId: id, role: 'lead' }];
    expect(proposeInput.safeParse({ ...proposal, invitees }).success).toBe(true);
    expect(codes(proposeInput.safeParse({ ...proposal, organisationId: 'x' }))).toEqual([
      'organisationId ID_UNREADABLE',
    ]);
  });

  it('invites somebody, and not a crowd', () => {
    const invitee = { organisationId: id, role: 'partner' };
    const crowd = Array.from({ length: INVITEES_MAX + 1 }, () => invitee);
    expect(codes(invitePartnersInput.safeParse({ consortiumId: id, invitees: [] }))).toEqual([
      'invitees REQUIRED',
    ]);
    expect(codes(invitePartnersInput.safeParse({ consortiumId: id, invitees: crowd }))).toEqual([
      'invitees TOO_MANY',
    ]);
  });
});
