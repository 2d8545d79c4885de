import { describe, expect, test } from '@jest/globals';
import { changeForm, FIRST_FORM, type FormChange, type FormDraft } from './form-builder.js';

const build = (...changes: readonly FormChange[]): FormDraft => changes.reduce(changeForm, FIRST_FORM);
const shape = ({ sections }: FormDraft) =>
  sections.map(({ id, questions }) => [id, questions.map((question) => question.id)]);

const two: readonly FormChange[] = [
  { type: 'addQuestion', sectionId: 's1', id: 'q2' },
  { type: 'addSection', id: 's2', questionId: 'q3' },
];

describe('building the form of a call', () => {
  test('begins with one section and one question, so that it is never empty', () => {
    expect(shape(FIRST_FORM)).toEqual([['s1', ['q1']]]);
  });

  test('moves questions inside their section and sections among each other', () => {
    expect(shape(build(...two, { type: 'move', id: 'q2', by: -1 }))).toEqual([
      ['s1', ['q2', 'q1']],
      ['s2', ['q3']],
    ]);
    expect(shape(build(...two, { type: 'move', id: 's2', by: -1 }))[0]).toEqual(['s2', ['q3']]);
  });

  test('moves nothing beyond the ends', () => {
    expect(build({ type: 'move', id: 's1', by: -1 })).toEqual(FIRST_FORM);
    expect(build({ type: 'move', id: 'q1', by: 1 })).toEqual(FIRST_FORM);
  });

  test('brings back what was removed last, with all that was written in it', () => {
    const written = build(
      ...two,
      { type: 'writeQuestion', id: 'q2', change: { label: 'Was soll entstehen?' } },
      { type: 'remove', id: 's1' },
    );
    expect(shape(written)).toEqual([['s2', ['q3']]]);
    const back = changeForm(written, { type: 'undo' });
    expect(back.sections[0]?.questions[1]?.label).toBe('Was soll entstehen?');
    expect(back.removed).toBeNull();
  });

  test('names what was removed', () => {
    const form = build(
      { type: 'writeQuestion', id: 'q1', change: { label: 'Ziel' } },
      { type: 'remove', id: 'q1' },
    );
    expect(form.removed?.name).toBe('Ziel');
  });
});
