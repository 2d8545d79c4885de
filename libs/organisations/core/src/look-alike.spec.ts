import { describe, expect, it } from '@jest/globals';
import { looksPersonal } from './function-mailbox.js';
import { editDistance, looksLike, mixesScripts } from './look-alike.js';

describe('names that an inattentive reader takes for each other', () => {
  it.each([
    ['Stadt Wattenau', 'Wattenau', true],
    ['Wattenau', 'Wattemau', true],
    ['Stadt Möwenhagen', 'Moewenhagen', true],
    ['Stadt Mowenhagen', 'Möwenhagen', true],
    ['Muschelsiel', 'Muschelsie1', true],
    ['Bernsteinhaven', 'Bemsteinhaven', true],
    ['Stadt Tidenburg', 'Gemeinde Wattenau', false],
    ['Stadt Au', 'Stadt Aa', false],
  ])('%s and %s: %s', (one, other, alike) => {
    expect(looksLike(one, other)).toBe(alike);
    expect(looksLike(other, one)).toBe(alike);
  });

  it('counts slips, a swap as one', () => {
    expect([editDistance('abc', 'abc'), editDistance('abc', 'acb'), editDistance('', 'ab')]).toEqual([
      0, 1, 2,
    ]);
  });

  it('notices letters of another script', () => {
    expect([mixesScripts('Wattenau'), mixesScripts('W\u0430ttenau'), mixesScripts('Çeşme')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a mailbox', () => {
  it.each([
    ['erika.mustermann@wattenau.example', true],
    ['e.mustermann@wattenau.example', true],
    ['mustermann-e@wattenau.example', true],
    ['mai-linh.tran@wattenau.example', true],
    ['rathaus@wattenau.example', false],
    ['stadt.nord@wattenau.example', false],
    ['digital.team@wattenau.example', false],
    ['ordnungsamt@wattenau.example', false],
  ])('%s looks like a person: %s', (address, personal) => {
    expect(looksPersonal(address)).toBe(personal);
  });
});
