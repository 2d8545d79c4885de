import { describe, expect, it } from '@jest/globals';
import { addressOf, readChoice } from './trail-choice.js';

const read = (text: string) => readChoice(new URLSearchParams(text));

describe('the search in the address', () => {
  it('asks for everything when it is empty', () => {
    expect(read('')).toMatchObject({ filter: {}, narrowed: false, after: null });
    expect(read('was=&wer=+').narrowed).toBe(false);
  });

  it('is handed to the server field by field', () => {
    const choice = read(
      'von=2027-03-01&bis=2027-03-02&was=project.published&wer=Jana&gegenstand=Kita&nach=x',
    );
    expect(choice.filter).toEqual({
      from: '2027-03-01',
      to: '2027-03-02',
      type: 'project.published',
      person: 'Jana',
      object: 'Kita',
    });
    expect(choice).toMatchObject({ after: 'x', narrowed: true });
  });

  it('keeps what was typed and says what is wrong', () => {
    const choice = read('von=2027-03-02&bis=2027-03-01');
    expect(choice.filter).toBeNull();
    expect([...choice.problems]).toEqual([['to', 'PERIOD_ENDS_BEFORE_IT_BEGINS']]);
    expect(choice.typed.from).toBe('2027-03-02');
    expect([...read('von=gestern').problems]).toEqual([['from', 'DATE_UNREADABLE']]);
  });

  it('stays the same from page to page', () => {
    expect(addressOf('/p', read('wer=Jana&nach=x'), 'y')).toBe('/p?wer=Jana&nach=y');
    expect(addressOf('/p', read('nach=x'), null)).toBe('/p');
  });
});
