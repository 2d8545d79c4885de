import { describe, expect, test } from '@jest/globals';
import { gql, type ApolloClient } from '@apollo/client';
import { firstValueFrom, filter } from 'rxjs';
import { askingKey, FailureReplay } from './carried-failures.js';
import { createApolloClient } from './create-apollo-client.js';
import { failureOf } from './error-code.js';

const PLACE = gql`
  query Place($key: String!) {
    place(key: $key)
  }
`;

/** A service that knows every place, and how often it was asked. */
function pageWith(carried: readonly string[]) {
  let asked = 0;
  const replay = new FailureReplay(
    Object.fromEntries(
      carried.map((key) => [askingKey('Place', { key }), { code: 'NOT_FOUND', requestId: null }] as const),
    ),
  );
  const client = createApolloClient({
    uri: 'http://service.example/graphql',
    ssr: false,
    replay,
    fetch: async () => {
      asked += 1;
      return new Response('{"data":{"place":"here"}}', { headers: { 'content-type': 'application/json' } });
    },
  });
  return { client, replay, asked: () => asked };
}

const watch = (client: ApolloClient, key: string) =>
  client.watchQuery<{ place: string }>({ query: PLACE, variables: { key } });

const answerOf = async (client: ApolloClient, key: string) =>
  (await firstValueFrom(watch(client, key).pipe(filter(({ loading }) => !loading)))).data;

describe('failures carried from the server', () => {
  test('are there before anything is drawn, and nobody is asked', () => {
    const { client, asked } = pageWith(['nowhere']);
    const result = watch(client, 'nowhere').getCurrentResult();
    expect([result.loading, failureOf(result.error).code]).toEqual([false, 'NOT_FOUND']);
    expect(asked()).toBe(0);
  });

  test('are found again when the drawing starts over', () => {
    const { client } = pageWith(['nowhere']);
    watch(client, 'nowhere');
    expect(watch(client, 'nowhere').getCurrentResult().error).toBeDefined();
  });

  test('leave other variables alone', async () => {
    const { client } = pageWith(['nowhere']);
    expect(await answerOf(client, 'somewhere')).toEqual({ place: 'here' });
  });

  test('give way to an answer when the page asks once more, e.g. after signing in', async () => {
    const { client, asked } = pageWith(['nowhere']);
    const query = watch(client, 'nowhere');
    expect((await query.refetch()).data).toEqual({ place: 'here' });
    expect(asked()).toBe(1);
  });

  test('are forgotten on the next page', async () => {
    const { client, replay } = pageWith(['nowhere']);
    watch(client, 'nowhere');
    replay.end();
    expect(await answerOf(client, 'nowhere')).toEqual({ place: 'here' });
  });
});
