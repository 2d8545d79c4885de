import { describe, expect, test } from '@jest/globals';
import { changesOf, clashes, merged } from './merge.js';

const base = { title: 'Pegel', goal: 'Warnen', cost: '' };

describe('two people writing one section', () => {
  test('who changed nothing sends nothing, an absent and an empty answer being the same', () => {
    expect(changesOf({ texts: { ...base }, base })).toEqual({});
    expect(changesOf({ texts: { note: '' }, base: {} })).toEqual({});
  });

  test('who touched different questions do not clash, and both texts stay', () => {
    const mine = { texts: { ...base, title: 'Pegel warnt' }, base };
    const theirs = { ...base, goal: 'Früh warnen' };
    expect(clashes(mine, theirs)).toEqual({});
    expect(merged(mine, theirs)).toEqual({ title: 'Pegel warnt', goal: 'Früh warnen', cost: '' });
  });

  test('who wrote different things to the same question clash in that one alone', () => {
    const mine = { texts: { title: 'Meiner', goal: 'Mein Ziel', cost: '' }, base };
    const theirs = { ...base, title: 'Ihrer' };
    expect(clashes(mine, theirs)).toEqual({ title: 'Meiner' });
  });

  test('who wrote the same thing do not clash', () => {
    expect(clashes({ texts: { ...base, title: 'Gleich' }, base }, { ...base, title: 'Gleich' })).toEqual({});
  });

  test('blanks at the end, which the server cuts, are nobody’s change', () => {
    const mine = { texts: { ...base, goal: 'Warnen und' }, base: { ...base, goal: 'Warnen ' } };
    expect(clashes(mine, base)).toEqual({});
  });

  test('emptying a text is a change that clashes with a rewrite', () => {
    expect(clashes({ texts: { ...base, goal: '' }, base }, { ...base, goal: 'Neu' })).toEqual({ goal: '' });
  });
});
