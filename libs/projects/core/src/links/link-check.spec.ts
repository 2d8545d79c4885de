import { describe, expect, it } from '@jest/globals';
import { checkedLink, isBrokenLink, linkFailure } from './link-check.js';

const link = { projectId: 'p', url: 'https://wattenau.example/' };
const monday = new Date('2026-11-23T03:40:00Z');
const tuesday = new Date('2026-11-24T03:40:00Z');

describe('a link of an entry', () => {
  it('is not broken when it fails once', () => {
    const once = checkedLink(null, link, 'unreachable', monday);
    expect(once.failingSince).toEqual(monday);
    expect(isBrokenLink(once)).toBe(false);
  });

  it('is broken when it fails on the next day too, since the first time', () => {
    const twice = checkedLink({ failingSince: monday }, link, 'too_slow', tuesday);
    expect([isBrokenLink(twice), twice.failingSince]).toEqual([true, monday]);
  });

  it('is whole again as soon as something answers', () => {
    const whole = checkedLink({ failingSince: monday }, link, null, tuesday);
    expect([isBrokenLink(whole), whole.failingSince]).toEqual([false, null]);
  });

  it.each([
    ['ADDRESS_UNREACHABLE', 'unreachable'],
    ['ADDRESS_TOO_SLOW', 'too_slow'],
    ['ADDRESS_NOT_ALLOWED', 'not_allowed'],
    ['ADDRESS_TOO_LARGE', null],
    ['ADDRESS_OTHER_CONTENT', null],
    [null, null],
  ])('that answers %s is %s', (code, failure) => {
    expect(linkFailure(code)).toBe(failure);
  });
});
