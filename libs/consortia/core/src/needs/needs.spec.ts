import { canTransition } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aNeed, aSuggestedNeed } from './a-need.js';
import { alignSuggestions } from './align-suggestions.js';
import { answerConsent, askForConsent } from './ask-for-consent.js';
import { meetNeed, withdrawNeed } from './close-need.js';
import { needContentInput } from './need.input.js';
import { NEED_STATUSES, NEED_TRANSITIONS } from './need-status.js';
import { CONSENT_TRANSITIONS, CONSENTS } from './consent.js';
import { editNeed, postNeed } from './post-need.js';
import { proposeFromSuggestion } from './propose-from-suggestion.js';
import { viewSuggestion } from './need-suggestion.js';
import { likeness, similarTo } from './similar-needs.js';

const now = new Date('2026-11-28T09:00:00Z');
const today = '2026-11-28';
const municipality = { organisationId: 'office', ags: '99102001' };
const { title, problem, field, task, casesPerYear, deadline, visibility } = aNeed();
const content = { title, problem, field, task, casesPerYear, deadline, visibility };
const moment = { expectedVersion: 1, now };
const suggestion = { id: 's', region: '99102', field, status: 'open' } as const;

describe('posting a need', () => {
  const post = (changes: Partial<typeof content> = {}) =>
    postNeed({
      id: '019a4000-0000-7000-8000-0000000000c1',
      now,
      today,
      municipality,
      input: { ...content, ...changes },
    });

  it('opens it for those it is meant for', () => {
    const audiences = (of: typeof visibility) => {
      const decision = post({ visibility: of });
      return decision.ok && decision.changes.audiences;
    };
    expect(audiences('network')).toEqual(['NETWORK', 'ORGANISATION:office']);
    expect(audiences('region')).toEqual(['KREIS:99102', 'ORGANISATION:office']);
    expect(audiences('anonymous')).toEqual(['ORGANISATION:office']);
  });

  it('gives an anonymous one an address that says nothing', () => {
    expect(post({ visibility: 'anonymous' })).toMatchObject({ changes: { key: 'bedarf-0000c1' } });
    expect(post()).toMatchObject({ changes: { key: 'schlagloecher-frueher-finden-0000c1' } });
  });

  it('takes no day that has passed, but today', () => {
    expect(post({ deadline: '2026-11-27' })).toMatchObject({
      problems: [{ code: 'DEADLINE_PASSED', path: 'deadline' }],
    });
    expect(post({ deadline: today }).ok).toBe(true);
  });

  it('needs few words and refuses what is none', () => {
    const codes = (changes: object) =>
      needContentInput.safeParse({ ...content, ...changes }).error?.issues.map(({ message }) => message) ??
      [];
    expect(codes({ casesPerYear: null, deadline: null })).toEqual([]);
    expect(codes({ title: ' ', problem: '' })).toEqual(['REQUIRED', 'REQUIRED']);
    expect(codes({ casesPerYear: 0 })).toEqual(['TOO_SMALL']);
    expect(codes({ deadline: '31.12.2026' })).toEqual(['DAY_UNREADABLE']);
    expect(codes({ problem: 'a'.repeat(10_000) })).toEqual(['TOO_LONG']);
  });
});

describe('changing a need', () => {
  const edit = (need = aNeed(), changes: Partial<typeof content> = {}, expectedVersion = 1) =>
    editNeed(need, { ...content, ...changes, expectedVersion }, { now, today });

  it('hides it from others at once when it becomes anonymous', () => {
    expect(edit(aNeed(), { visibility: 'anonymous' })).toMatchObject({
      changes: { audiences: ['ORGANISATION:office-99102001'], version: 2 },
    });
  });

  it('refuses a stale version and a closed need', () => {
    expect(edit(aNeed({ version: 2 }))).toMatchObject({ problems: [{ code: 'STALE_VERSION' }] });
    expect(edit(aNeed({ status: 'met' }))).toMatchObject({ problems: [{ code: 'NEED_CLOSED' }] });
  });

  it('leaves a day alone that passed since', () => {
    const late = aNeed({ deadline: '2026-11-01' });
    expect(edit(late, { deadline: '2026-11-01' }).ok).toBe(true);
    expect(edit(late, { deadline: '2026-11-02' }).ok).toBe(false);
  });

  it('is met by exactly one thing and withdrawn with a reason', () => {
    const nothing = { projectId: null, consortiumId: null };
    expect(meetNeed(aNeed(), nothing, moment)).toMatchObject({ problems: [{ code: 'MET_BY_ONE' }] });
    expect(meetNeed(aNeed(), { projectId: 'p', consortiumId: 'c' }, moment).ok).toBe(false);
    expect(meetNeed(aNeed(), { ...nothing, projectId: 'p' }, moment).ok).toBe(true);
    expect(withdrawNeed(aNeed(), ' ', moment)).toMatchObject({ problems: [{ code: 'REQUIRED' }] });
  });

  it('follows its table along every arrow and nowhere else', () => {
    const goes = (from: (typeof NEED_STATUSES)[number], to: string) => {
      const need = aNeed({ status: from });
      const decision =
        to === 'met'
          ? meetNeed(need, { projectId: 'p', consortiumId: null }, moment)
          : withdrawNeed(need, 'Erledigt.', moment);
      return to !== 'open' && decision.ok;
    };
    for (const from of NEED_STATUSES) {
      for (const to of NEED_STATUSES) {
        expect([from, to, goes(from, to)]).toEqual([from, to, canTransition(NEED_TRANSITIONS, from, to)]);
      }
    }
  });
});

describe('similar needs', () => {
  it('say in what they are alike', () => {
    const other = aNeed({ title: 'Straßenschäden erkennen', problem: 'Ein Schlagloch nach jedem Winter.' });
    expect(likeness(aNeed(), other)).toEqual({
      sameField: true,
      sameTask: true,
      commonWords: ['winter', 'schlagloecher', 'strassen'],
      score: 80,
    });
  });

  it('are not those that merely share what every town says', () => {
    const other = aNeed({ title: 'Hilfe gesucht', problem: 'Unsere Gemeinde sucht eine digitale Lösung.' });
    expect(similarTo(aNeed({ problem: 'Die Gemeinde braucht eine Lösung.' }), [other], 5)).toEqual([]);
  });

  it('need more words where the task is another', () => {
    const other = aNeed({ task: 'law', title: 'Schlagloch', problem: 'Winter.' });
    expect(similarTo(aNeed(), [other], 5)).toEqual([]);
    const closer = aNeed({ task: 'law', title: 'Schlagloch im Winter', problem: 'Der Bauhof ist klein.' });
    expect(similarTo(aNeed(), [closer], 5)).toHaveLength(1);
  });
});

describe('the suggestions of yesterday and the groups of today', () => {
  const group = (...needIds: string[]) => ({ region: '99102', field, needIds });
  const known = (id: string, ...needIds: string[]) => ({ id, ...group(...needIds) });

  it('go on with the needs that came and went', () => {
    expect(alignSuggestions([known('s', 'a', 'b', 'c')], [group('b', 'c', 'd')])).toEqual({
      fresh: [],
      kept: [{ id: 's', added: ['d'], removed: ['a'] }],
      lapsed: [],
    });
  });

  it('lapse without a group and arise without a suggestion', () => {
    const answer = alignSuggestions([known('s', 'a', 'b', 'c')], [group('x', 'y', 'z')]);
    expect(answer).toEqual({ fresh: [group('x', 'y', 'z')], kept: [], lapsed: ['s'] });
  });
});

describe('consent', () => {
  const hidden = aSuggestedNeed({ id: 'h', ags: '99102009', visibility: 'anonymous' });

  it('is asked of all owners of anonymous needs at once, and of each only once', () => {
    const asked = { ...hidden, id: 'asked', consent: 'refused' } as const;
    const decision = askForConsent(suggestion, [hidden, asked, aSuggestedNeed()], now);
    expect(decision).toMatchObject({ ok: true, changes: [{ needId: 'h', consent: 'asked' }] });
    expect(JSON.stringify(decision.ok && decision.events)).not.toContain(hidden.organisationId);
  });

  it('leaves the same trace when nobody is left to ask', () => {
    const some = askForConsent(suggestion, [hidden], now);
    const none = askForConsent(suggestion, [], now);
    expect(some.ok && some.events).toEqual(none.ok && none.events);
  });

  it('cannot be given to a suggestion that has become a consortium', () => {
    const closed = { ...suggestion, status: 'proposed' } as const;
    expect(askForConsent(closed, [hidden], now).ok).toBe(false);
    const given = { ...hidden, consent: 'given' } as const;
    expect(answerConsent(closed, given, { consent: false, now })).toMatchObject({
      problems: [{ code: 'SUGGESTION_CLOSED' }],
    });
  });

  it('follows its table along every arrow and nowhere else', () => {
    const goes = (from: (typeof CONSENTS)[number], to: string) => {
      const need = { ...hidden, consent: from };
      if (to === 'asked') {
        const asked = askForConsent(suggestion, [need], now);
        return asked.ok && asked.changes.length === 1;
      }
      const answer = answerConsent(suggestion, need, { consent: to === 'given', now });
      return answer.ok && answer.changes.consent === to;
    };
    for (const from of CONSENTS) {
      for (const to of CONSENTS) {
        expect([from, to, goes(from, to)]).toEqual([from, to, canTransition(CONSENT_TRANSITIONS, from, to)]);
      }
    }
  });
});

describe('a consortium from a suggestion', () => {
  const needs = ['99102001', '99102002', '99102003'].map((ags) => aSuggestedNeed({ ags }));

  it('invites all who may be named but the one that proposes', () => {
    const hidden = aSuggestedNeed({ ags: '99102004', visibility: 'anonymous' });
    const view = viewSuggestion([...needs, hidden], 9);
    expect(view.hiddenMunicipalities).toBe(1);
    expect(proposeFromSuggestion(suggestion, view, 'office-99102001')).toMatchObject({
      changes: {
        inviteeIds: ['office-99102002', 'office-99102003'],
        region: { lands: ['99'], kreise: ['99102'] },
      },
    });
  });

  it('is not made of nobody, nor twice', () => {
    const view = viewSuggestion(needs.slice(0, 1), 9);
    expect(proposeFromSuggestion(suggestion, view, 'office-99102001')).toMatchObject({
      problems: [{ code: 'NOBODY_TO_INVITE' }],
    });
    const proposed = { ...suggestion, status: 'proposed' } as const;
    expect(proposeFromSuggestion(proposed, viewSuggestion(needs, 9), 'x').ok).toBe(false);
  });

  it('gives its reasons', () => {
    expect(viewSuggestion(needs, 9).reasons).toEqual([
      { code: 'SAME_FIELD', needs: 3, words: [] },
      { code: 'SAME_TASK', needs: 3, words: [] },
      { code: 'COMMON_WORDS', needs: 3, words: ['Schlaglöcher', 'Straßen', 'Bauhof', 'Winter', 'Fuß'] },
    ]);
  });
});
