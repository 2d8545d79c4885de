import {
  ANONYMOUS,
  audienceKeys,
  type Actor,
  type Membership,
  type NetworkRole,
} from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aProject } from './a-project.js';
import {
  canCreateProject,
  canCreatePublicEntry,
  canEditProject,
  canPublishProject,
  canSeeProject,
  canWithdrawProject,
  projectAbilities,
} from './project.policy.js';

const OWN = '019a4000-0000-7000-8000-00000000000f';

function anActor(membership: Partial<Membership> | null, networkRoles: readonly NetworkRole[] = []): Actor {
  const memberships: Membership[] =
    membership === null
      ? []
      : [
          {
            organisationId: OWN,
            organisationName: 'Musterstadt',
            ags: '99101001',
            verified: true,
            role: 'author',
            ...membership,
          },
        ];
  return {
    accountId: 'account',
    memberships,
    networkRoles,
    audiences: audienceKeys(memberships),
    proof: null,
  };
}

describe('who may do what with a project', () => {
  const project = aProject();

  it.each(['author', 'approver', 'coordinator', 'admin'] as const)('lets an own %s write', (role) => {
    const actor = anActor({ role });
    expect(canCreateProject(actor, OWN)).toBe(true);
    expect(canEditProject(actor, project)).toBe(true);
    expect(canPublishProject(actor, project)).toBe(true);
    expect(canWithdrawProject(actor, project)).toBe(true);
  });

  it.each([
    ['a visitor', ANONYMOUS],
    ['a reader of the organisation', anActor({ role: 'reader' })],
    ['a signatory, who signs but does not write', anActor({ role: 'signatory' })],
    ['an admin of a company, verified or not', anActor({ role: 'admin', readsOnly: true })],
    ['an author of another municipality', anActor({ organisationId: 'another' })],
    ['an editor of the network', anActor(null, ['editor'])],
    ['an administrator of the network', anActor(null, ['administrator'])],
  ])('does not let %s write', (_who, actor) => {
    expect(canCreateProject(actor, OWN)).toBe(false);
    expect(canEditProject(actor, project)).toBe(false);
    expect(canPublishProject(actor, project)).toBe(false);
    expect(canWithdrawProject(actor, project)).toBe(false);
  });

  it.each([
    ['draft', true],
    ['withdrawn', true],
    ['published', false],
  ] as const)('lets an organisation nobody has verified edit a %s entry: %s', (status, mayEdit) => {
    const unverified = anActor({ verified: false });
    const entry = aProject({ status });
    expect(canCreateProject(unverified, OWN)).toBe(true);
    expect(canEditProject(unverified, entry)).toBe(mayEdit);
    expect(canPublishProject(unverified, entry)).toBe(false);
    expect(canWithdrawProject(unverified, entry)).toBe(false);
    expect(projectAbilities(unverified, entry)).toMatchObject({
      edit: mayEdit,
      publish: false,
      withdraw: false,
      changeLifecycleState: mayEdit,
    });
  });

  it('leaves entries from public sources to the editors', () => {
    const entry = aProject({ origin: 'public_source', organisationId: null, audiences: [] });
    const editor = anActor(null, ['editor']);
    expect(canCreatePublicEntry(editor)).toBe(true);
    expect(canEditProject(editor, entry)).toBe(true);
    expect(canSeeProject(editor, entry)).toBe(true);
    expect(canEditProject(anActor({}), entry)).toBe(false);
    expect(canSeeProject(anActor({}), entry)).toBe(false);
    expect(canCreatePublicEntry(anActor({ role: 'admin' }))).toBe(false);
  });

  it('shows a draft to its organisation and to nobody else', () => {
    const draft = aProject({ status: 'draft', audiences: [`ORGANISATION:${OWN}`] });
    expect(canSeeProject(anActor({ role: 'reader' }), draft)).toBe(true);
    expect(canSeeProject(anActor({ organisationId: 'another', ags: '99101002' }), draft)).toBe(false);
    expect(canSeeProject(ANONYMOUS, draft)).toBe(false);
    expect(canSeeProject(ANONYMOUS, project)).toBe(true);
  });

  it('offers only what the status makes sensible', () => {
    const actor = anActor({});
    expect(projectAbilities(actor, project)).toEqual({
      edit: true,
      publish: false,
      withdraw: true,
      changeLifecycleState: true,
    });
    expect(projectAbilities(actor, aProject({ status: 'draft' }))).toMatchObject({
      publish: true,
      withdraw: false,
    });
  });
});
