import { describe, expect, it } from '@jest/globals';
import { lifecycleChangeInput, PROJECT_LIMITS, projectDraftInput } from './project.input.js';

function codes(input: unknown): string[] {
  const result = projectDraftInput.safeParse(input);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('what may be typed into a draft', () => {
  it('accepts nothing at all, since autosave starts before the first word', () => {
    expect(projectDraftInput.parse({})).toEqual({});
  });

  it('trims, joins lines of a title and keeps the lines of a description', () => {
    const input = projectDraftInput.parse({
      title: '  KI \n im   Bauamt ',
      problem: ' eins\r\nzwei \r drei ',
    });
    expect(input).toEqual({ title: 'KI im Bauamt', problem: 'eins\nzwei \n drei' });
  });

  it('composes letters, so that the same word is the same text from every keyboard', () => {
    expect(projectDraftInput.parse({ title: 'Mu\u0308ll' }).title).toBe('M\u00fcll');
  });

  it.each([
    ['turned round', 'Straßen\u202enehcsröl'],
    ['with a word hidden in it', 'Straßen\u200bschäden'],
    ['isolated', '\u2067Straßen\u2069'],
    ['joined by nothing', 'Stra\u2060ßen'],
  ])('refuses a title %s', (_, title) => {
    expect(codes({ title })).toEqual(['title INVISIBLE_CHARACTERS']);
    expect(codes({ summary: title })).toEqual([]);
  });

  it('answers a text of 100,000 characters at its field', () => {
    expect(codes({ title: 'x'.repeat(100_000) })).toEqual(['title TOO_LONG']);
    expect(codes({ problem: 'x '.repeat(50_000) })).toEqual(['problem TOO_LONG']);
  });

  it('keeps scripted text as the text it is', () => {
    const title = '<script>alert("1")</script>';
    expect(projectDraftInput.parse({ title }).title).toBe(title);
  });

  it.each([
    ['title', PROJECT_LIMITS.title],
    ['summary', PROJECT_LIMITS.summary],
    ['problem', PROJECT_LIMITS.problem],
    ['approach', PROJECT_LIMITS.approach],
    ['licence', PROJECT_LIMITS.licence],
    ['contactMailbox', PROJECT_LIMITS.contactMailbox],
  ])('takes %s up to %i characters and not one more', (field, limit) => {
    expect(codes({ [field]: 'x'.repeat(limit) })).toEqual([]);
    expect(codes({ [field]: 'x'.repeat(limit + 1) })).toEqual([`${field} TOO_LONG`]);
  });

  it.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085'])(
    'refuses the control character %j',
    (character) => {
      // U+0085 counts as white space nowhere in JavaScript, so it must be refused and not blanked.
      expect(codes({ title: `Hallo${character}Welt` })).toEqual(['title CONTROL_CHARACTERS']);
      expect(codes({ problem: `Hallo${character}Welt` })).toEqual(['problem CONTROL_CHARACTERS']);
    },
  );

  it('takes three other fields, each once and none of them the primary one', () => {
    expect(codes({ primaryField: 'care', secondaryFields: ['health', 'social', 'education'] })).toEqual([]);
    expect(codes({ secondaryFields: ['health', 'social', 'education', 'economy'] })).toEqual([
      'secondaryFields TOO_MANY',
    ]);
    expect(codes({ secondaryFields: ['health', 'health'] })).toEqual(['secondaryFields DUPLICATE']);
    expect(codes({ primaryField: 'care', secondaryFields: ['care'] })).toEqual([
      'secondaryFields PRIMARY_FIELD_REPEATED',
    ]);
  });

  it('knows no other fields, clusters, types, states or roles', () => {
    const wrong = {
      primaryField: 'space',
      actionClusters: ['magic'],
      solutionType: 'quantum',
      state: 'scaled',
      municipalRole: 'owner',
    };
    expect(projectDraftInput.safeParse(wrong).error?.issues).toHaveLength(5);
  });

  it.each([
    'https://www.musterstadt.example/ki',
    'http://musterstadt.example:8080/a?b=c#d',
    'https://müllheim.example/',
    'HTTPS://MUSTERSTADT.EXAMPLE',
  ])('takes %s as a link', (url) => {
    expect(codes({ links: [{ label: 'Seite', url }] })).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hallo',
    'ftp://musterstadt.example',
    '//musterstadt.example',
    'https://',
    'https:// musterstadt.example',
    'https://name:word@musterstadt.example',
    'https://musterstadt.example/a b',
    'musterstadt.example',
  ])('refuses %s as a link', (url) => {
    expect(codes({ links: [{ label: 'Seite', url }] })).toEqual(['links.0.url NOT_A_WEB_ADDRESS']);
  });

  it('takes a half-typed mailbox, so that autosave does not stumble', () => {
    expect(codes({ contactMailbox: 'digital@' })).toEqual([]);
  });

  it('reads a lifecycle change and refuses an unknown reason', () => {
    expect(lifecycleChangeInput.parse({ to: 'pilot' })).toEqual({ to: 'pilot' });
    expect(lifecycleChangeInput.safeParse({ to: 'discontinued', reason: 'bored' }).success).toBe(false);
  });
});
