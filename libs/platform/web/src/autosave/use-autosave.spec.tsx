/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { SaveAnswer } from './autosave.js';
import { forgetAllDrafts } from './draft-store.js';
import { useAutosave } from './use-autosave.js';

interface Text {
  readonly summary: string;
}

type Save = (value: Text, version: number) => Promise<SaveAnswer<Text>>;

const saved = (version: number): SaveAnswer<Text> => ({ kind: 'saved', version });
const kept = () =>
  JSON.parse(localStorage.getItem('allmende.draft.project:1') ?? 'null') as { value: Text } | null;

function start(save: Save, first = 'alt', onRestore?: (value: Text) => void) {
  return renderHook(
    ({ summary }) =>
      useAutosave<Text>({ key: 'project:1', value: { summary }, version: 4, save, onRestore, pause: 500 }),
    { initialProps: { summary: first } },
  );
}

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('useAutosave', () => {
  test('saves at least every few seconds although one types on without a rest', async () => {
    const save = jest.fn<Save>(async () => saved(5));
    const { rerender } = start(save);
    for (let tick = 1; tick <= 50; tick += 1) {
      rerender({ summary: `neu ${tick}` });
      await pass(200);
    }
    // Ten seconds without a rest of half a second, and yet nothing older than five seconds is missing.
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(2);
    const last = Number(save.mock.calls.at(-1)?.[0].summary.replace('neu ', ''));
    expect(last).toBeGreaterThanOrEqual(50 - 5_000 / 200);
  });

  test('saves nothing while nothing was typed', async () => {
    const save = jest.fn<Save>(async () => saved(5));
    const { result } = start(save);
    await pass(5_000);
    expect(save).not.toHaveBeenCalled();
    expect(result.current.state).toBe('idle');
  });

  test('saves once after a rest, with the version it knows, and keeps the new version', async () => {
    const save = jest.fn<Save>(async (_value, version) => saved(version + 1));
    const { result, rerender } = start(save);
    rerender({ summary: 'n' });
    await pass(300);
    rerender({ summary: 'neu' });
    await pass(499);
    expect(save).not.toHaveBeenCalled();
    await pass(1);
    expect(save.mock.calls).toEqual([[{ summary: 'neu' }, 4]]);
    expect(result.current.state).toBe('saved');
    rerender({ summary: 'neuer' });
    await pass(500);
    expect(save).toHaveBeenLastCalledWith({ summary: 'neuer' }, 5);
  });

  test('keeps the text on the device until the server has it', async () => {
    let answer: (result: SaveAnswer<Text>) => void = () => undefined;
    const { rerender } = start(() => new Promise((resolve) => (answer = resolve)));
    rerender({ summary: 'neu' });
    expect(kept()?.value.summary).toBe('neu');
    await pass(500);
    expect(kept()?.value.summary).toBe('neu');
    await act(async () => answer(saved(5)));
    expect(kept()).toBeNull();
  });

  test('never sends two at a time, and what was typed meanwhile goes with the next version', async () => {
    const answers: ((result: SaveAnswer<Text>) => void)[] = [];
    const save = jest.fn<Save>(() => new Promise((resolve) => answers.push(resolve)));
    const { rerender } = start(save);
    rerender({ summary: 'eins' });
    await pass(500);
    rerender({ summary: 'zwei' });
    await pass(5_000);
    expect(save).toHaveBeenCalledTimes(1);
    await act(async () => answers[0]?.(saved(5)));
    await pass(500);
    expect(save.mock.calls[1]).toEqual([{ summary: 'zwei' }, 5]);
    expect(kept()?.value.summary).toBe('zwei');
  });

  test('without a connection it says so and tries again after 1, 2 and 4 seconds', async () => {
    const save = jest.fn<Save>().mockRejectedValue(new TypeError('Failed to fetch'));
    const { result, rerender } = start(save);
    rerender({ summary: 'neu' });
    await pass(500);
    expect(result.current.state).toBe('offline');
    await pass(1_000);
    expect(save).toHaveBeenCalledTimes(2);
    await pass(2_000);
    expect(save).toHaveBeenCalledTimes(3);
    save.mockResolvedValue(saved(5));
    await pass(4_000);
    expect(result.current.state).toBe('saved');
    expect(kept()).toBeNull();
  });

  test('a text the server never got is put back on the next visit', async () => {
    localStorage.setItem(
      'allmende.draft.project:1',
      JSON.stringify({ value: { summary: 'mühsam' }, version: 4 }),
    );
    const onRestore = jest.fn<(value: Text) => void>();
    const { result } = start(async () => saved(5), 'alt', onRestore);
    expect(onRestore).toHaveBeenCalledWith({ summary: 'mühsam' });
    expect(result.current.restored).toBe(true);
  });

  test('a text somebody else changed stops saving and shows both; the decision saves over the newer version', async () => {
    const save = jest.fn<Save>(async () => ({ kind: 'stale', theirs: { summary: 'ihres' }, version: 9 }));
    const { result, rerender } = start(save);
    rerender({ summary: 'meins' });
    await pass(500);
    expect(result.current.state).toBe('conflict');
    expect(result.current.conflict).toEqual({
      mine: { summary: 'meins' },
      theirs: { summary: 'ihres' },
      version: 9,
    });
    rerender({ summary: 'meins, länger' });
    await pass(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(result.current.conflict?.mine.summary).toBe('meins, länger');
    save.mockResolvedValue(saved(10));
    await act(() => result.current.resolve({ summary: 'beides' }));
    expect(save).toHaveBeenLastCalledWith({ summary: 'beides' }, 9);
    expect(result.current.state).toBe('saved');
    expect(result.current.conflict).toBeNull();
  });

  test('refused texts stay on the device with the reasons', async () => {
    const problems = [{ code: 'TOO_LONG', path: 'summary' }];
    const { result, rerender } = start(async () => ({ kind: 'refused', problems }));
    rerender({ summary: 'viel zu lang' });
    await pass(500);
    expect(result.current.state).toBe('refused');
    expect(result.current.problems).toEqual(problems);
    expect(kept()?.value.summary).toBe('viel zu lang');
  });

  test('leaving the page saves at once', async () => {
    const save = jest.fn<Save>(async () => saved(5));
    const { rerender } = start(save);
    rerender({ summary: 'neu' });
    await act(async () => window.dispatchEvent(new Event('pagehide')));
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('signing out leaves no text behind', () => {
    const { rerender } = start(async () => saved(5));
    rerender({ summary: 'geheim' });
    forgetAllDrafts();
    expect(kept()).toBeNull();
  });

  test('saves a text that was put back on the version it was written on, so that newer work of others is a conflict', async () => {
    localStorage.setItem(
      'allmende.draft.project:1',
      JSON.stringify({ value: { summary: 'meins' }, version: 2 }),
    );
    const save = jest.fn<Save>(async () => ({ kind: 'stale', theirs: { summary: 'ihres' }, version: 4 }));
    let shown = 'alt';
    const { result, rerender } = start(save, shown, ({ summary }) => (shown = summary));
    rerender({ summary: shown });
    await pass(500);
    expect(save.mock.calls).toEqual([[{ summary: 'meins' }, 2]]);
    expect(result.current.conflict).toMatchObject({
      mine: { summary: 'meins' },
      theirs: { summary: 'ihres' },
    });
  });
});
