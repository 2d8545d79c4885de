import { describe, expect, it } from '@jest/globals';
import { newPasswordProblems, obviousForms } from './obvious-password.js';

const OWN = {
  ownWords: ['Mara Beispiel', 'm.beispiel-amt@musterstadt.example'],
  known: false,
  path: 'newPassword',
};
const codeOf = (password: string, known = false) => newPasswordProblems(password, { ...OWN, known })[0]?.code;

describe('A new password', () => {
  it.each([
    ['a sentence', 'Der Bauhof fährt um sieben'],
    ['chance', 'x7#Kq9!vLm2$pR'],
    ['own words among others', 'Mara mag Laubhaufen'],
    ['twelve digits in no order', '839201746582'],
  ])('may be %s', (_, password) => {
    expect(codeOf(password)).toBeUndefined();
  });

  it.each([
    ['the name', 'Mara Beispiel'],
    ['the name with a year', 'marabeispiel2026!'],
    ['the address', 'm.beispiel-amt@musterstadt.example'],
    ['the part before the @', 'M.Beispiel-Amt1'],
    ['the name of this place, twice', 'AllmendeAllmende'],
    ['the name of this place with digits for letters', '4llm3nd3!2026'],
  ])('must not be %s', (_, password) => {
    expect(codeOf(password)).toBe('PASSWORD_EASY_TO_GUESS');
  });

  it.each([
    ['one letter over and over', 'aaaaaaaaaaaa'],
    ['four digits over and over', '123412341234'],
    ['a row of digits', '12345678901234'],
    ['a row of keys', 'qwertzuiopüas'],
    ['a row of keys backwards', 'mnbvcxyäölkj'],
  ])('must not be %s', (_, password) => {
    expect(codeOf(password)).toBe('PASSWORD_KNOWN_TO_ATTACKERS');
  });

  it('must not stand in a list of attackers, and the field is named', () => {
    expect(newPasswordProblems('Der Bauhof fährt um sieben', { ...OWN, known: true })).toEqual([
      { code: 'PASSWORD_KNOWN_TO_ATTACKERS', path: 'newPassword' },
    ]);
  });

  it('that is too short is told so first', () => {
    expect(codeOf('allmende')).toBe('PASSWORD_TOO_SHORT');
  });
});

describe('The obvious forms of a password', () => {
  it.each([
    ['Passwort2026!', 'passwort'],
    ['P4$$w0rt12345', 'passwort'],
    ['geheimGeheim', 'geheim'],
    ['drowssap12345', 'password'],
    ['!!Sonnenschein!!', 'sonnenschein'],
    ['sonnen schein 1', 'sonnenschein'],
  ])('of %s hold the word %s', (password, word) => {
    expect(obviousForms(password)).toContain(word);
  });

  it('do not shrink chance to a letter that happens to be in it', () => {
    expect(obviousForms('839201x746582')).not.toContain('x');
  });
});
