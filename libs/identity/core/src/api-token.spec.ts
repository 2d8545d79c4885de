import type { Membership } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { grantableRoles, isTokenTouchDue, membershipsOfToken, tokenState } from './api-token.js';
import { createTokenInput } from './api-token.input.js';
import { canRevokeToken, canSeeToken } from './api-token.policy.js';
import { createToken } from './create-token.js';
import { revokeToken } from './revoke-token.js';

const TOWN = '01900000-0000-7000-8000-000000000010';
const OTHER = '01900000-0000-7000-8000-000000000020';
const PERSON = '01900000-0000-7000-8000-000000000001';
const NOW = new Date('2026-03-02T08:00:00Z');

const membership = (role: Membership['role'], organisationId = TOWN): Membership => ({
  organisationId,
  organisationName: 'Musterstadt',
  ags: '99001001',
  verified: true,
  role,
});
const input = (changes: Record<string, unknown> = {}) =>
  createTokenInput.parse({
    name: 'Export',
    organisationId: TOWN,
    roles: ['author'],
    scopes: ['read'],
    ...changes,
  });
const facts = (changes: Partial<Parameters<typeof createToken>[1]> = {}) => ({
  accountId: PERSON,
  memberships: [membership('author')],
  activeTokens: 0,
  id: '01900000-0000-7000-8000-0000000000a1',
  prefix: 'almd_abcdef',
  now: NOW,
  ...changes,
});
const codes = (decision: ReturnType<typeof createToken>) =>
  decision.ok ? [] : decision.problems.map(({ code, path }) => `${code} ${path}`);

describe('A token for a machine', () => {
  it('ends after ninety days unless told otherwise', () => {
    const decision = createToken(input(), facts());
    expect(decision).toMatchObject({
      ok: true,
      changes: { token: { expiresAt: new Date('2026-05-31T08:00:00Z'), revokedAt: null } },
      events: [{ type: 'token.created', payload: { accountId: PERSON, organisationId: TOWN } }],
    });
  });

  it.each([
    ['a role the person does not have', { roles: ['coordinator'] }, {}, 'TOKEN_ROLE_NOT_YOURS roles'],
    [
      'an organisation of others',
      { organisationId: OTHER },
      {},
      'TOKEN_ORGANISATION_NOT_YOURS organisationId',
    ],
    ['a twenty-first token', {}, { activeTokens: 20 }, 'TOO_MANY_TOKENS '],
  ])('is refused for %s', (_, typed, known, expected) => {
    expect(codes(createToken(input(typed), facts(known)))).toEqual([expected]);
  });

  it.each(['approver', 'signatory', 'admin'])('never has the role %s', (role) => {
    const result = createTokenInput.safeParse({ ...input(), roles: [role] });
    expect(result.error?.issues[0]?.message).toBe('TOKEN_ROLE_NOT_FOR_MACHINES');
  });

  it.each([6, 366, 7.5, 0, -1])('cannot live for %s days', (days) => {
    expect(createTokenInput.safeParse({ ...input(), days }).error?.issues[0]?.message).toBe(
      'TOKEN_DAYS_OUT_OF_RANGE',
    );
  });

  it('may read for whoever belongs to the organisation', () => {
    expect(grantableRoles([membership('admin')], TOWN)).toEqual(['reader']);
    expect(grantableRoles([membership('admin')], OTHER)).toEqual([]);
  });
});

describe('What a token is worth', () => {
  const token = { organisationId: TOWN, roles: ['author', 'coordinator'] as const };

  it('is what the person still has of its roles', () => {
    const now = membershipsOfToken(token, [membership('author'), membership('signatory')]);
    expect(now.map(({ role }) => role)).toEqual(['author']);
  });

  it('is nothing once the person has left, whatever they may elsewhere', () => {
    expect(membershipsOfToken(token, [membership('author', OTHER)])).toEqual([]);
    expect(membershipsOfToken(token, [membership('reader')])).toEqual([]);
  });

  it('ends with its time, and at once when it is revoked', () => {
    const at = { expiresAt: NOW, revokedAt: null };
    expect(tokenState({ ...at, expiresAt: new Date(NOW.getTime() + 1) }, NOW)).toBe('token_active');
    expect(tokenState(at, NOW)).toBe('token_expired');
    expect(tokenState({ ...at, revokedAt: NOW }, NOW)).toBe('token_revoked');
  });

  it('has its use noted at most once a minute', () => {
    expect(isTokenTouchDue(null, NOW)).toBe(true);
    expect(isTokenTouchDue(new Date(NOW.getTime() - 59_999), NOW)).toBe(false);
    expect(isTokenTouchDue(new Date(NOW.getTime() - 60_000), NOW)).toBe(true);
  });
});

describe('Revoking', () => {
  const decision = createToken(input(), facts());
  if (!decision.ok) throw new Error('the token was refused');
  const { token } = decision.changes;
  const as = (accountId: string, memberships: readonly Membership[] = []) => ({
    accountId,
    memberships,
    networkRoles: [],
    audiences: [],
    proof: null,
  });

  it('is told once', () => {
    const first = revokeToken(token, NOW);
    expect(first).toMatchObject({ ok: true, events: [{ type: 'token.revoked' }] });
    if (first.ok) expect(revokeToken(first.changes.token, NOW)).toMatchObject({ ok: true, events: [] });
  });

  it('is for the person and for the admins of the organisation it acts for', () => {
    expect(canRevokeToken(as(PERSON), token)).toBe(true);
    expect(canRevokeToken(as(OTHER, [membership('admin')]), token)).toBe(true);
    expect(canSeeToken(as(OTHER, [membership('author'), membership('admin', OTHER)]), token)).toBe(false);
  });
});
