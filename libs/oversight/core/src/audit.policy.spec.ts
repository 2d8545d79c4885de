import { ANONYMOUS, type Actor } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { auditFilterInput } from './audit.input.js';
import { canCheckAuditTrail, canReadAuditTrail, canReadOrganisationTrail } from './audit.policy.js';
import { ADMINISTRATORS_SUBJECTS, ORGANISATION_SUBJECTS, subjectOf } from './audit-subject.js';

const person: Actor = { ...ANONYMOUS, accountId: 'a' };
const member = (role: 'admin' | 'author', organisationId = 'own'): Actor => ({
  ...person,
  memberships: [{ organisationId, organisationName: 'Ahornfurt', ags: null, verified: true, role }],
});
const administrator: Actor = { ...person, networkRoles: ['administrator'] };
const others: readonly Actor[] = [
  ANONYMOUS,
  person,
  member('admin'),
  { ...person, networkRoles: ['editor', 'programme_editor', 'monitor'] },
];

describe('the whole trail', () => {
  it('is read and checked by administrators and by nobody else', () => {
    expect(canReadAuditTrail(administrator) && canCheckAuditTrail(administrator)).toBe(true);
    for (const actor of others) expect(canReadAuditTrail(actor) || canCheckAuditTrail(actor)).toBe(false);
  });
});

describe('the trail of an organisation', () => {
  it.each([
    ['its own admin', member('admin'), true],
    ['an administrator of the network', administrator, true],
    ['another member', member('author'), false],
    ['the admin of another one', member('admin', 'other'), false],
    ['an editor of the network', { ...person, networkRoles: ['editor'] } as Actor, false],
    ['a visitor', ANONYMOUS, false],
  ])('for %s', (_, actor, may) => {
    expect(canReadOrganisationTrail(actor, 'own')).toBe(may);
  });

  it('has no subject that only administrators read', () => {
    const both = ORGANISATION_SUBJECTS.filter((subject) =>
      (ADMINISTRATORS_SUBJECTS as readonly string[]).includes(subject),
    );
    expect(both).toEqual([]);
    expect(subjectOf('project.published')).toBe('project');
  });
});

describe('the filter', () => {
  const codes = (input: object) =>
    auditFilterInput.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

  it('may be empty', () => expect(codes({})).toEqual([]));

  it.each([
    ['a date that is none', { from: '31.12.2027' }, 'DATE_UNREADABLE'],
    [
      'a period that ends before it begins',
      { from: '2027-03-02', to: '2027-03-01' },
      'PERIOD_ENDS_BEFORE_IT_BEGINS',
    ],
    ['an account that is no id', { accountId: 'eins' }, 'ID_UNREADABLE'],
  ])('refuses %s', (_, input, code) => expect(codes(input)).toEqual([code]));
});
