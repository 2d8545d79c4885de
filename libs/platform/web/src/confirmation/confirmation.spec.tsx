/** @jest-environment jsdom */
import { gql } from '@apollo/client';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createApolloClient } from '../apollo/create-apollo-client.js';
import { failureOf } from '../apollo/error-code.js';
import { SlotProvider } from '../routes/slot.js';
import { ConfirmationPlace } from './confirmation-place.js';
import type { ConfirmationRequest } from './confirmation.js';

const SUBMIT = gql`
  mutation Submit($text: String!) {
    submit(text: $text)
  }
`;

/** A service that wants a confirmation first, and remembers what it was sent. */
function service() {
  const sent: unknown[] = [];
  let confirmed = false;
  const failed: string[] = [];
  const client = createApolloClient({
    uri: 'http://service.example/graphql',
    ssr: false,
    onFailure: ({ code }) => failed.push(code),
    fetch: async (_, init) => {
      sent.push(JSON.parse(String(init?.body)).variables);
      const refusal = { message: 'x', extensions: { code: 'CONFIRMATION_NEEDED' } };
      const body = confirmed ? { data: { submit: 'done' } } : { data: null, errors: [refusal] };
      // The browser of the tests has no `Response`; this is as much of one as the client reads.
      const headers = new Map([['content-type', 'application/json']]);
      const text = async () => JSON.stringify(body);
      return { ok: true, status: 200, headers, text } as unknown as Response;
    },
  });
  const submit = (text: string) => client.mutate({ mutation: SUBMIT, variables: { text } });
  return { sent, failed, submit, confirm: () => (confirmed = true) };
}

function Question({ request, onYes }: { request: ConfirmationRequest; onYes: () => void }) {
  return (
    <>
      <button type="button" onClick={() => (onYes(), request.settle(true))}>
        yes
      </button>
      <button type="button" onClick={() => request.settle(false)}>
        no
      </button>
    </>
  );
}

function page(onYes: () => void) {
  const component = ({ request }: Record<string, unknown>) => (
    <Question request={request as ConfirmationRequest} onYes={onYes} />
  );
  return (
    <SlotProvider entries={[{ slot: 'shell.confirmation', order: 1, component }]}>
      <ConfirmationPlace />
    </SlotProvider>
  );
}

afterEach(cleanup);

describe('a mutation that wants a confirmation', () => {
  test('is sent again, unchanged, once it was given', async () => {
    const { submit, sent, confirm } = service();
    render(page(confirm));
    expect(screen.queryByText('yes')).toBeNull();
    const answer = submit('typed');
    await userEvent.click(await screen.findByText('yes'));
    expect((await answer).data).toEqual({ submit: 'done' });
    expect(sent).toEqual([{ text: 'typed' }, { text: 'typed' }]);
    expect(screen.queryByText('yes')).toBeNull();
  });

  test('stays refused when the question is cancelled', async () => {
    const { submit, sent, confirm } = service();
    render(page(confirm));
    const answer = submit('typed').catch((error: unknown) => failureOf(error).code);
    await userEvent.click(await screen.findByText('no'));
    expect(await answer).toBe('CONFIRMATION_NEEDED');
    expect(sent).toHaveLength(1);
  });

  test('is asked for once, however many wait for it, and never a second time for the same', async () => {
    const { submit, sent } = service();
    render(page(() => undefined));
    const code = (error: unknown) => failureOf(error).code;
    const answers = [submit('one').catch(code), submit('two').catch(code)];
    await screen.findByText('yes');
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    await userEvent.click(screen.getByText('yes'));
    expect(await Promise.all(answers)).toEqual(['CONFIRMATION_NEEDED', 'CONFIRMATION_NEEDED']);
    expect(sent).toHaveLength(4);
  });

  test('is a failure like any other where nobody can be asked', async () => {
    const { submit, failed } = service();
    const answer = await submit('typed').catch((error: unknown) => failureOf(error).code);
    expect(answer).toBe('CONFIRMATION_NEEDED');
    expect(failed).toEqual(['CONFIRMATION_NEEDED']);
  });
});
