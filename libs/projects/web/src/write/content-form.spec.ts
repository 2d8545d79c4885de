import { PROJECT_PARTS } from '@allmende/projects-core';
import { describe, expect, test } from '@jest/globals';
import { anEntry } from '../specs/page-in-german.js';
import { checkedDraft } from './checked-draft.js';
import { draftOf, formOf, PART_FIELDS, PART_PATHS, partOfPath, partValues } from './content-form.js';

const FORM = formOf(anEntry());

describe('the form of an entry', () => {
  test('has every field on exactly one page', () => {
    const fields = PROJECT_PARTS.flatMap((part) => PART_FIELDS[part]);
    expect([...fields].sort()).toEqual(Object.keys(FORM).sort());
  });

  test('finds each page by its address', () => {
    for (const part of PROJECT_PARTS) expect(partOfPath(PART_PATHS[part])).toBe(part);
    expect(partOfPath('anderes')).toBeNull();
  });
});

describe('what is sent', () => {
  test('empties a choice that was taken back', () => {
    expect(draftOf({ primaryField: '' }, 'draft')).toEqual({ primaryField: null });
  });

  test('leaves the state of a published entry to its own page', () => {
    const values = partValues(FORM, 'classification');
    expect(draftOf(values, 'draft')).toHaveProperty('state', 'pilot');
    expect(draftOf(values, 'published')).not.toHaveProperty('state');
  });

  test('holds back a lesson until there is a reason to save it with', () => {
    const ended = { ...partValues(FORM, 'classification'), state: 'discontinued' as const };
    const lesson = 'Früher fragen.';
    expect(draftOf({ ...ended, discontinuation: { reason: '', lesson } }, 'draft')).not.toHaveProperty(
      'discontinuation',
    );
    expect(
      draftOf({ ...ended, discontinuation: { reason: 'legal', lesson } }, 'draft').discontinuation,
    ).toEqual({
      reason: 'legal',
      lesson,
    });
  });

  test('leaves out links without an address', () => {
    const links = [
      { label: 'Vorlage', url: ' ' },
      { label: '', url: 'https://a.example' },
    ];
    expect(draftOf({ links }, 'draft').links).toEqual([links[1]]);
  });
});

describe('checkedDraft', () => {
  test('sends the rest when one field would be refused, and says how long it may be', () => {
    const { draft, problems } = checkedDraft({ title: 'x'.repeat(121), summary: 'kurz' });
    expect(draft).toEqual({ summary: 'kurz' });
    expect(problems).toEqual([{ code: 'TOO_LONG', path: 'title', params: { max: 120 } }]);
  });

  test('names the link that is no web address', () => {
    const { draft, problems } = checkedDraft({ links: [{ label: 'Vorlage', url: 'javascript:alert(1)' }] });
    expect(draft).toEqual({});
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['NOT_A_WEB_ADDRESS', 'links.0.url']]);
  });
});
