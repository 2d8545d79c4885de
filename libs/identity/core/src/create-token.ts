import {
  type Decision,
  decided,
  type Membership,
  type Problem,
  problem,
  refused,
} from '@allmende/platform-core';
import { type ApiToken, grantableRoles, TOKEN_RULES, tokenEnd } from './api-token.js';
import { tokenCreated } from './api-token.events.js';
import type { CreateTokenInput } from './api-token.input.js';

/** Who wants the token, and what was made of chance. */
export interface CreateTokenFacts {
  readonly accountId: string;
  readonly memberships: readonly Membership[];
  /** How many of the person's tokens work at the moment. */
  readonly activeTokens: number;
  readonly id: string;
  readonly prefix: string;
  readonly now: Date;
}

/** A token for a machine with at most the person's own rights. An unknown organisation and a foreign one are answered alike. */
export function createToken(
  input: CreateTokenInput,
  facts: CreateTokenFacts,
): Decision<{ readonly token: ApiToken }> {
  const problems = createTokenProblems(input, facts);
  if (problems.length > 0) return refused(problems);
  const { accountId, id, prefix, now } = facts;
  const { name, organisationId, roles, scopes, days } = input;
  const token: ApiToken = {
    id,
    accountId,
    organisationId,
    name,
    prefix,
    roles: [...new Set(roles)],
    scopes: [...new Set(scopes)],
    createdAt: now,
    expiresAt: tokenEnd(now, days),
    lastUsedAt: null,
    revokedAt: null,
  };
  return decided({ token }, [tokenCreated(token)]);
}

function createTokenProblems(input: CreateTokenInput, facts: CreateTokenFacts): readonly Problem[] {
  const grantable = grantableRoles(facts.memberships, input.organisationId);
  if (grantable.length === 0) return [problem('TOKEN_ORGANISATION_NOT_YOURS', 'organisationId')];
  const problems: Problem[] = [];
  const foreign = input.roles.find((role) => !grantable.includes(role));
  if (foreign !== undefined) problems.push(problem('TOKEN_ROLE_NOT_YOURS', 'roles', { role: foreign }));
  if (facts.activeTokens >= TOKEN_RULES.perPerson) {
    problems.push(problem('TOO_MANY_TOKENS', '', { max: TOKEN_RULES.perPerson }));
  }
  return problems;
}
