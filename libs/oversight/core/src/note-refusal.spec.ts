import { describe, expect, it } from '@jest/globals';
import { noteRefusal } from './note-refusal.js';

const ME = { accountId: '01900000-0000-7000-8000-00000000000a' };
const OFFICE = '01900000-0000-7000-8000-0000000000b1';
const THING = '01900000-0000-7000-8000-0000000000c1';

describe('a change that was not allowed', () => {
  it.each([
    ['names what it was about', { id: THING }, { subjectId: THING, organisationId: null }],
    [
      'names the organisation as well',
      { organisationId: OFFICE, consortiumId: THING },
      { subjectId: THING, organisationId: OFFICE },
    ],
    [
      'is about the organisation',
      { organisationId: OFFICE, title: 'x' },
      { subjectId: OFFICE, organisationId: OFFICE },
    ],
  ])('%s', (_, input, { subjectId, organisationId }) => {
    expect(noteRefusal(ME, { act: 'publishProject', input })).toEqual({
      type: 'refusal.not_allowed',
      subjectId,
      payload: { act: 'publishProject', organisationId },
    });
  });

  it('leaves no line when it names nothing, when somebody typed a text for an id, or for visitors', () => {
    expect(noteRefusal(ME, { act: 'createProgramme', input: { title: 'x' } })).toBeNull();
    expect(noteRefusal(ME, { act: 'publishProject', input: { id: "' or 1=1" } })).toBeNull();
    expect(noteRefusal({ accountId: null }, { act: 'publishProject', input: { id: THING } })).toBeNull();
  });
});
