import { describe, expect, it } from '@jest/globals';
import { aCall, aForm, anApplication, anItem, threePartners } from './an-application.js';
import { answerConflicts } from './answer-conflicts.js';
import type { SectionAnswers } from './application.js';
import { saveBudget } from './save-budget.js';
import { saveSection, type SaveSection } from './save-section.js';
import { startApplication, type StartApplication } from './start-application.js';
import { submitApplication, type SubmitApplication } from './submit-application.js';

const now = new Date('2027-01-20T10:00:00Z');

function saved(sectionKey: string, answers: Record<string, string>, version = 1): SectionAnswers {
  return { sectionKey, answers, version, savedAt: now, savedBy: 'account' };
}

function codes(decision: { ok: boolean; problems?: readonly { code: string; path: string }[] }): string[] {
  return decision.ok ? [] : (decision.problems ?? []).map(({ code, path }) => `${path} ${code}`.trim());
}

describe('starting an application', () => {
  function start(changes: Partial<StartApplication> = {}) {
    const consortium = { id: 'consortium', status: 'active' as const, leadOrganisationId: 'a' };
    return startApplication({
      id: '019a4000-0000-7000-8000-0000000000e1',
      now,
      title: 'Pegel für alle',
      call: aCall(),
      consortium,
      existing: [],
      ...changes,
    });
  }

  it('opens an empty draft that only the consortium sees', () => {
    expect(start()).toMatchObject({
      ok: true,
      changes: {
        key: 'pegel-fuer-alle-0000e1',
        status: 'draft',
        callVersion: 2,
        audiences: ['CONSORTIUM:consortium'],
        budget: { items: [], thirdParty: 0, version: 0 },
      },
      events: [{ type: 'funding.application_started' }],
    });
  });

  it.each<[string, Partial<StartApplication>]>([
    ['callId CALL_NOT_OPEN', { call: aCall({ status: 'draft' }) }],
    ['callId CALL_NOT_OPEN', { call: aCall({ status: 'closed' }) }],
    ['callId DEADLINE_PASSED', { now: new Date('2027-03-14T23:00:00Z') }],
    ['callId ALREADY_APPLIED', { existing: [{ status: 'rejected' }] }],
    [
      'consortiumId CONSORTIUM_DISSOLVED',
      { consortium: { id: 'c', status: 'dissolved', leadOrganisationId: 'a' } },
    ],
  ])('is refused with %s', (code, changes) => {
    expect(codes(start(changes))).toEqual([code]);
  });

  it('may start anew after withdrawing', () => {
    expect(start({ existing: [{ status: 'withdrawn' }] }).ok).toBe(true);
  });
});

describe('saving a section', () => {
  function save(changes: Partial<SaveSection> = {}) {
    return saveSection({
      application: { status: 'draft' },
      form: aForm(),
      current: saved('vorhaben', { kurztitel: 'Pegel', beschreibung: 'Alter Text' }, 3),
      input: { sectionKey: 'vorhaben', expectedVersion: 3, answers: { beschreibung: 'Neuer Text' } },
      savedBy: 'erika',
      now,
      ...changes,
    });
  }

  it('keeps what was sent and what was there', () => {
    expect(save()).toEqual({
      ok: true,
      changes: {
        sectionKey: 'vorhaben',
        answers: { kurztitel: 'Pegel', beschreibung: 'Neuer Text' },
        version: 4,
        savedAt: now,
        savedBy: 'erika',
      },
      events: [],
    });
  });

  it('starts from version 0', () => {
    const input = { sectionKey: 'wirkung', expectedVersion: 0, answers: { faelle: '12' } };
    expect(save({ current: null, input })).toMatchObject({ ok: true, changes: { version: 1 } });
  });

  it('refuses the second of two people and keeps both texts', () => {
    const mine = { kurztitel: 'Pegel', beschreibung: 'Mein Text' };
    const theirs = saved('vorhaben', { kurztitel: 'Pegel', beschreibung: 'Ihr Text' }, 4);
    const input = { sectionKey: 'vorhaben', expectedVersion: 3, answers: mine };
    expect(save({ current: theirs, input })).toEqual({
      ok: false,
      problems: [
        {
          code: 'STALE_VERSION',
          path: 'sections.vorhaben',
          params: { expectedVersion: 3, currentVersion: 4 },
        },
      ],
    });
    expect(answerConflicts(mine, theirs)).toEqual([
      { questionKey: 'beschreibung', mine: 'Mein Text', theirs: 'Ihr Text' },
    ]);
    expect(answerConflicts({ beginn: '2027-05-01' }, theirs)).toEqual([
      { questionKey: 'beginn', mine: '2027-05-01', theirs: '' },
    ]);
  });

  it.each<[string, Partial<SaveSection>]>([
    ['APPLICATION_FROZEN', { application: { status: 'application_submitted' } }],
    ['sectionKey SECTION_UNKNOWN', { input: { sectionKey: 'x', expectedVersion: 3, answers: {} } }],
    [
      'sections.vorhaben.constructor QUESTION_UNKNOWN',
      { input: { sectionKey: 'vorhaben', expectedVersion: 3, answers: { constructor: 'x' } } },
    ],
    [
      'sections.vorhaben.kurztitel TOO_LONG',
      { input: { sectionKey: 'vorhaben', expectedVersion: 3, answers: { kurztitel: 'x'.repeat(21) } } },
    ],
  ])('is refused with %s', (code, changes) => {
    expect(codes(save(changes))).toEqual([code]);
  });
});

describe('saving a budget', () => {
  const application = anApplication();
  const input = { expectedVersion: 3, thirdParty: 0, items: [anItem({ amount: 5 })] };

  it('keeps items that do not add up yet, since people are still writing', () => {
    const items = [anItem({ split: { method: 'fixed', amounts: [] } })];
    expect(saveBudget(application, { ...input, items })).toMatchObject({
      ok: true,
      changes: { items, version: 4 },
    });
  });

  it('refuses what can never be right, a stale version and a frozen application', () => {
    const items = [anItem({ amount: -1 }), anItem({ amount: 1.005 })];
    expect(codes(saveBudget(application, { ...input, items }))).toEqual([
      'items.0.amount AMOUNT_NEGATIVE',
      'items.1.amount AMOUNT_HAS_FRACTIONS_OF_CENTS',
    ]);
    expect(codes(saveBudget(application, { ...input, expectedVersion: 2 }))).toEqual([
      'budget STALE_VERSION',
    ]);
    expect(codes(saveBudget(anApplication({ status: 'granted' }), input))).toEqual(['APPLICATION_FROZEN']);
  });
});

describe('submitting', () => {
  const answered = [
    saved('wirkung', { offen: 'yes', faelle: '1.200', reife: 'pilot' }, 2),
    saved('vorhaben', { kurztitel: 'Pegel', beschreibung: 'Wir messen.', beginn: '2027-06-01' }, 4),
  ];

  function submit(changes: Partial<SubmitApplication> = {}) {
    return submitApplication({
      application: anApplication(),
      call: aCall(),
      sections: answered,
      partners: threePartners(),
      submittingOrganisationId: 'a',
      now,
      ...changes,
    });
  }

  it('freezes questions and answers, budget, partners and the version of the call', () => {
    const decision = submit();
    expect(decision).toMatchObject({
      ok: true,
      changes: {
        application: { status: 'application_submitted', submittedAt: now, version: 6 },
        snapshot: {
          format: 1,
          stage: 'application',
          submittedAt: '2027-01-20T10:00:00.000Z',
          call: { id: 'call', version: 2 },
          questions: aForm(),
          answers: [
            { sectionKey: 'vorhaben', version: 4 },
            { sectionKey: 'wirkung', version: 2, answers: { offen: 'yes' } },
          ],
          budget: { items: [anItem()] },
          plan: { grant: 30_400_000, ownShare: 7_600_000 },
        },
      },
      events: [{ type: 'funding.application_submitted' }],
    });
  });

  it('writes the same canonical text whatever order keys were in, and another one for another answer', () => {
    const canonical = (decision: ReturnType<typeof submit>) =>
      decision.ok ? decision.changes.canonical : null;
    const first = canonical(submit());
    const reordered = answered.map((section) => ({
      ...section,
      answers: Object.fromEntries(Object.entries(section.answers).reverse()),
    }));
    expect(canonical(submit({ sections: reordered.reverse() }))).toBe(first);
    const changed = answered.map((section) => ({ ...section, answers: { ...section.answers, offen: 'no' } }));
    expect(canonical(submit({ sections: changed }))).not.toBe(first);
    expect(JSON.parse(first ?? '')).toMatchObject({ applicationId: 'application' });
  });

  it('hands in a sketch first where the call has two stages', () => {
    const call = aCall({ stages: 2 });
    expect(submit({ call })).toMatchObject({
      changes: { application: { status: 'sketch_submitted' }, snapshot: { stage: 'sketch' } },
      events: [{ type: 'funding.sketch_submitted' }],
    });
    expect(submit({ call, application: anApplication({ status: 'invited' }) })).toMatchObject({
      changes: { application: { status: 'application_submitted' } },
    });
  });

  it.each<[string, Partial<SubmitApplication>]>([
    ['ONLY_THE_LEAD', { submittingOrganisationId: 'b' }],
    ['status NOT_READY_FOR_SUBMISSION', { application: anApplication({ status: 'draft' }) }],
    ['status NOT_READY_FOR_SUBMISSION', { application: anApplication({ status: 'application_submitted' }) }],
    ['callId CALL_NOT_OPEN', { call: aCall({ status: 'closed' }) }],
    ['callId DEADLINE_PASSED', { now: new Date('2027-03-14T23:00:00Z') }],
    ['partners SECOND_LEAD', { partners: threePartners().map((one) => ({ ...one, role: 'lead' as const })) }],
    [
      'partners LEAD_MISSING',
      { partners: threePartners().map((one) => ({ ...one, role: 'partner' as const })) },
    ],
    [
      'budget.items.0.split SPLIT_DOES_NOT_ADD_UP',
      {
        application: anApplication({
          budget: { items: [anItem({ split: { method: 'fixed', amounts: [] } })], thirdParty: 0, version: 1 },
        }),
      },
    ],
    [
      'sections.wirkung.offen ANSWER_MISSING',
      { sections: [saved('vorhaben', { kurztitel: 'Pegel', beschreibung: 'Text' })] },
    ],
    ...(
      [
        ['wirkung', 'offen', 'vielleicht'],
        ['wirkung', 'faelle', 'viele'],
        ['wirkung', 'faelle', '1.2.3'],
        ['wirkung', 'reife', 'betrieb'],
        ['vorhaben', 'beginn', '1.6.2027'],
        ['vorhaben', 'beginn', '2027-02-30'],
      ] as const
    ).map(([key, question, answer]): [string, Partial<SubmitApplication>] => [
      `sections.${key}.${question} ANSWER_UNREADABLE`,
      {
        sections: answered.map((section) =>
          section.sectionKey === key
            ? { ...section, answers: { ...section.answers, [question]: answer } }
            : section,
        ),
      },
    ]),
  ])('is refused with exactly %s', (code, changes) => {
    expect(codes(submit(changes))).toEqual([code]);
  });

  it('names everything at once', () => {
    const decision = submit({
      sections: [],
      submittingOrganisationId: 'b',
      application: anApplication({ budget: { items: [], thirdParty: 0, version: 1 } }),
    });
    expect(codes(decision)).toEqual([
      'ONLY_THE_LEAD',
      'sections.vorhaben.kurztitel ANSWER_MISSING',
      'sections.vorhaben.beschreibung ANSWER_MISSING',
      'sections.wirkung.offen ANSWER_MISSING',
      'budget.items BUDGET_EMPTY',
    ]);
  });
});
