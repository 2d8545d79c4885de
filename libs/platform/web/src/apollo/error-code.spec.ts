import { describe, expect, test } from '@jest/globals';
import { gql } from '@apollo/client';
import { createApolloClient } from './create-apollo-client.js';
import { failureOf } from './error-code.js';

const PLACE = gql`
  query Place {
    place
  }
`;

/** Why a question fails when the service answers like this. */
async function failureAt(status: number, code: string): Promise<string> {
  const body = JSON.stringify({ errors: [{ message: code, extensions: { code } }] });
  const headers = { 'content-type': 'application/json' };
  const fetch = async () => new Response(body, { status, headers });
  const client = createApolloClient({ uri: 'http://service.example/graphql', ssr: false, fetch });
  return client.query({ query: PLACE }).then(
    () => 'none',
    (error: unknown) => failureOf(error).code,
  );
}

describe('Why a request failed', () => {
  test.each([
    [400, 'DOCUMENT_NOT_TRUSTED', 'OUTDATED'],
    [200, 'RATE_LIMITED', 'RATE_LIMITED'],
    [429, 'RATE_LIMITED', 'RATE_LIMITED'],
    [401, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    [503, 'UNAVAILABLE', 'NETWORK'],
    [200, 'INTERNAL', 'INTERNAL'],
  ])('status %i with %s is %s for the screen', async (status, code, failure) => {
    expect(await failureAt(status, code)).toBe(failure);
  });
});
