/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { anEntry } from '../specs/page-in-german.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import type { PartValues } from './content-form.js';
import { usePartAutosave } from './use-part-autosave.js';

const START = anEntry();
const STALE = [{ __typename: 'Problem', code: 'STALE_VERSION', path: '', params: [] }];

const project = (changes: Partial<ProjectWholeFragment>) => ({ __typename: 'Project', ...anEntry(changes) });
const saved = (changes: Partial<ProjectWholeFragment>) => ({
  project: project(changes),
  current: null,
  problems: [],
});
const stale = (changes: Partial<ProjectWholeFragment>) => ({
  project: null,
  current: project(changes),
  problems: STALE,
});

function start(answers: readonly unknown[]) {
  const asked: unknown[] = [];
  const left = [...answers];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables['input']);
    const answer = left.shift();
    return new Observable((observer) => {
      if (answer instanceof Error) observer.error(answer);
      else {
        observer.next({
          data: { saveProjectDraft: { __typename: 'SaveProjectDraftPayload', ...(answer as object) } },
        });
        observer.complete();
      }
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const first: PartValues = { title: START.title, summary: START.summary };
  const hook = renderHook(
    ({ value }) => usePartAutosave({ entry: START, part: 'basics', value, onRestore: () => undefined }),
    { wrapper, initialProps: { value: first } },
  );
  const type = async (summary: string) => {
    hook.rerender({ value: { ...first, summary } });
    await act(() => jest.advanceTimersByTimeAsync(1_000));
  };
  return { ...hook, asked, type };
}

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('saving a page of the form', () => {
  test('repeats the save when somebody changed another page meanwhile', async () => {
    const { asked, type, result } = start([
      stale({ version: 9, problem: 'von anderen' }),
      saved({ version: 10 }),
    ]);
    await type('Neu.');
    expect(asked).toMatchObject([{ expectedVersion: 4 }, { expectedVersion: 9 }]);
    expect(result.current.state).toBe('saved');
    expect(result.current.conflict).toBeNull();
  });

  test('shows both texts when somebody changed this page', async () => {
    const { asked, type, result } = start([stale({ version: 9, summary: 'Von anderen.' })]);
    await type('Von mir.');
    expect(asked).toHaveLength(1);
    expect(result.current.conflict).toEqual({
      mine: { title: START.title, summary: 'Von mir.' },
      theirs: { title: START.title, summary: 'Von anderen.' },
      version: 9,
    });
  });

  test('overwrites only after a person decided, with the version that person saw', async () => {
    const { asked, type, result } = start([
      stale({ version: 9, summary: 'Von anderen.' }),
      saved({ version: 10, summary: 'Von mir.' }),
    ]);
    await type('Von mir.');
    await act(() => result.current.resolve(result.current.conflict?.mine ?? {}));
    expect(asked[1]).toMatchObject({ expectedVersion: 9, draft: { summary: 'Von mir.' } });
    expect(result.current.state).toBe('saved');
  });

  test('keeps a text that is too long on the device and says so, without asking the server', async () => {
    const { asked, type, result } = start([saved({ version: 5 })]);
    await type('x'.repeat(401));
    expect(asked).toMatchObject([{ draft: { title: START.title } }]);
    expect(asked[0]).not.toHaveProperty('draft.summary');
    expect(result.current.state).toBe('refused');
    expect(result.current.problems.map(({ code }) => code)).toEqual(['TOO_LONG']);
    expect(localStorage.getItem(`allmende.draft.project:${START.id}:basics`)).toContain('xxx');
  });

  test('tells a lost sign-in from a lost connection', async () => {
    const signedOut = new CombinedGraphQLErrors({
      errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const { type, result } = start([signedOut]);
    await type('Neu.');
    expect(result.current.state).toBe('refused');
    expect(result.current.problems.map(({ code }) => code)).toEqual(['SIGNED_OUT']);
  });
});
