/** @jest-environment jsdom */
import { forgetAllDrafts } from '@allmende/platform-web';
import { beforeEach, expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useDeviceDraft } from './use-device-draft.js';

const EMPTY = { title: '', purpose: '' };
const start = () => renderHook(() => useDeviceDraft('consortium:test', EMPTY));

beforeEach(() => localStorage.clear());

test('puts back what was typed before the page was left', () => {
  const first = start();
  expect(first.result.current.restored).toBe(false);
  act(() => first.result.current.change({ title: 'Straßen' }));
  first.unmount();
  const { result } = start();
  expect(result.current).toMatchObject({ value: { title: 'Straßen', purpose: '' }, restored: true });
});

test('keeps nothing while nothing was typed', () => {
  start().unmount();
  expect(localStorage).toHaveLength(0);
});

test('is empty after forgetting, here and on the next visit', () => {
  const { result, unmount } = start();
  act(() => result.current.change({ title: 'Straßen' }));
  act(() => result.current.forget());
  expect(result.current.value).toEqual(EMPTY);
  unmount();
  expect(start().result.current).toMatchObject({ value: EMPTY, restored: false });
});

test('goes with all other drafts when somebody signs out', () => {
  const { result } = start();
  act(() => result.current.change({ title: 'Straßen' }));
  forgetAllDrafts();
  expect(localStorage).toHaveLength(0);
});

test('starts empty when the stored text is damaged', () => {
  localStorage.setItem('allmende.draft.consortium:test', '{"value":');
  expect(start().result.current).toMatchObject({ value: EMPTY, restored: false });
});
