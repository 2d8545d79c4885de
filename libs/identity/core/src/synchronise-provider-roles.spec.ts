import { describe, expect, it } from '@jest/globals';
import { type HeldRole, synchroniseProviderRoles } from './synchronise-provider-roles.js';

const author = { organisationId: 'town', role: 'author' } as const;
const reader = { organisationId: 'town', role: 'reader' } as const;
const editor = { organisationId: null, role: 'editor' } as const;
const from = (role: typeof author | typeof reader | typeof editor, identityId: string | null): HeldRole => ({
  ...role,
  identityId,
});
const run = (held: HeldRole[], wanted: (typeof author | typeof reader | typeof editor)[]) =>
  synchroniseProviderRoles('person', 'mine', held, wanted);

describe('Roles by groups of a provider', () => {
  it('come with a group and are told', () => {
    const { granted, revoked, events } = run([], [author, editor, author]);
    expect([granted, revoked]).toEqual([[author, editor], []]);
    expect(events.map(({ type }) => type)).toEqual(['membership.added', 'network_role.granted']);
  });

  it('are told as a change while others stay, and as the end when none is left', () => {
    const both = run([from(author, 'mine'), from(reader, null)], []);
    expect(both.events).toMatchObject([
      { type: 'membership.roles_changed', payload: { gained: '', lost: 'author' } },
    ]);
    const last = run([from(author, 'mine')], []);
    expect(last.events).toMatchObject([
      { type: 'membership.ended', payload: { lost: 'author', reason: 'removed' } },
    ]);
    const other = run([from(author, 'mine')], [reader]);
    expect(other.events).toMatchObject([{ payload: { gained: 'reader', lost: 'author' } }]);
  });

  it('go with the group and are told', () => {
    const { granted, revoked, events } = run([from(author, 'mine'), from(editor, 'mine')], [author]);
    expect([granted, revoked.map(({ role }) => role)]).toEqual([[], ['editor']]);
    expect(events.map(({ type }) => type)).toEqual(['network_role.revoked']);
  });

  it('neither take nor take over what was given by hand or came from another provider', () => {
    expect(run([from(author, null), from(reader, 'other')], [])).toMatchObject({ granted: [], revoked: [] });
    expect(run([from(author, null)], [author])).toMatchObject({ granted: [], revoked: [], events: [] });
  });

  it('stay as they are when nothing has changed', () => {
    expect(run([from(author, 'mine')], [author])).toEqual({ granted: [], revoked: [], events: [] });
  });
});
