import { describe, expect, it } from '@jest/globals';
import { aCall, aForm } from './an-application.js';
import { callFormInput } from './call-form.js';
import { closeCall, openCall } from './change-call-status.js';
import { createCall } from './create-call.js';
import { createProgramme } from './create-programme.js';
import { callInput, programmeInput, saveBudgetInput, type CallInput } from './funding.input.js';

const now = new Date('2026-11-20T10:00:00Z');
const id = '019a4000-0000-7000-8000-0000000000d1';

function anInput(terms: Partial<CallInput['terms']> = {}, localDate = '2027-03-14'): CallInput {
  return callInput.parse({
    programmeId: '019a4000-0000-7000-8000-0000000000d0',
    title: 'Gemeinsam digital',
    summary: 'Für Verbünde aus mindestens drei Kommunen.',
    stages: 1,
    terms: {
      rateBp: 8_000,
      interMunicipalRateBp: 9_000,
      minOwnShareBp: 1_000,
      minMunicipalities: 3,
      ...terms,
    },
    deadline: { kind: 'upload', localDate, localTime: '24:00' },
    fields: ['utilities'],
    lands: ['99'],
    form: aForm(),
  });
}

function codes(decision: { ok: boolean; problems?: readonly { code: string; path: string }[] }): string[] {
  return decision.ok ? [] : (decision.problems ?? []).map(({ code, path }) => `${path} ${code}`);
}

describe('creating a call', () => {
  it('is a draft with the deadline as an instant and absent limits as null', () => {
    expect(createCall(id, anInput(), now)).toMatchObject({
      ok: true,
      changes: {
        key: 'gemeinsam-digital-0000d1',
        status: 'draft',
        version: 1,
        terms: { minGrant: null, maxGrant: null, durationMaxMonths: null },
        deadline: { endsAt: new Date('2027-03-14T23:00:00Z') },
      },
    });
  });

  it.each([
    ['terms.interMunicipalRateBp JOINT_RATE_BELOW_RATE', anInput({ interMunicipalRateBp: 7_000 })],
    ['terms.minGrant MIN_GRANT_ABOVE_MAX', anInput({ minGrant: 2, maxGrant: 1 })],
    ['terms.minOwnShareBp RATES_EXCEED_WHOLE', anInput({ minOwnShareBp: 1_001 })],
    ['deadline.localDate DEADLINE_UNREADABLE', anInput({}, '2027-02-30')],
  ])('is refused with %s', (code, input) => {
    expect(codes(createCall(id, input, now))).toEqual([code]);
  });

  it('opens before its deadline only', () => {
    const draft = aCall({ status: 'draft' });
    expect(openCall(draft, now)).toMatchObject({ changes: { status: 'open', version: 3 } });
    expect(codes(openCall(draft, draft.deadline.endsAt))).toEqual(['deadline DEADLINE_PASSED']);
    expect(codes(closeCall(draft))).toEqual(['status TRANSITION_NOT_ALLOWED']);
  });
});

describe('a call form', () => {
  it('takes the form of the tests', () => {
    expect(callFormInput.safeParse(aForm()).success).toBe(true);
  });

  it.each([
    ['SECTIONS_MISSING', { sections: [] }],
    ['DUPLICATE_KEY', { sections: [...aForm().sections, ...aForm().sections] }],
    ['QUESTIONS_MISSING', { sections: [{ key: 'a', title: { de: 'A' }, questions: [] }] }],
    [
      'OPTIONS_MISSING',
      {
        sections: [
          {
            key: 'a',
            title: { de: 'A' },
            questions: [{ key: 'b', kind: 'choice', label: { de: 'B' }, required: true, options: [] }],
          },
        ],
      },
    ],
    ['KEY_UNREADABLE', { sections: [{ ...aForm().sections[0], key: 'Ä b' }] }],
  ])('is refused with %s', (code, form) => {
    const messages = callFormInput.safeParse(form).error?.issues.map(({ message }) => message);
    expect(messages).toEqual([code]);
  });
});

describe('a programme', () => {
  const input = {
    title: 'Regionale Verbünde',
    summary: 'Fördert gemeinsame Vorhaben.',
    funder: 'Land Musterland',
    level: 'land',
    instrument: 'grant',
    financingKind: 'proportionate',
    earlyStart: 'on_request',
    cumulation: 'forbidden',
  };

  it('is entered with what its funder says, unknown things as null', () => {
    expect(createProgramme(id, programmeInput.parse(input), now)).toMatchObject({
      ok: true,
      changes: { key: 'regionale-verbuende-0000d1', bindingYears: null, sourceUrl: null, checkedAt: null },
      events: [{ type: 'funding.programme_created' }],
    });
  });

  it('takes no invented level and no scripted source', () => {
    expect(programmeInput.safeParse({ ...input, level: 'galaxy' }).success).toBe(false);
    expect(programmeInput.safeParse({ ...input, sourceUrl: 'javascript:alert(1)' }).success).toBe(false);
  });
});

describe('the shape of a budget', () => {
  const item = {
    key: 'staff',
    label: 'Personal',
    category: 'staff',
    amount: 100,
    eligible: true,
    split: { method: 'equal' },
  };

  it.each([
    ['AMOUNT_HAS_FRACTIONS_OF_CENTS', { ...item, amount: 0.1 }],
    ['AMOUNT_NEGATIVE', { ...item, amount: -1 }],
    ['AMOUNT_TOO_LARGE', { ...item, amount: 10_000_000_001 }],
  ])('is refused with %s', (code, wrong) => {
    const input = { expectedVersion: 0, thirdParty: 0, items: [wrong] };
    const messages = saveBudgetInput.safeParse(input).error?.issues.map(({ message }) => message);
    expect(messages).toEqual([code]);
  });

  it('takes every method and each item once', () => {
    const organisationId = id;
    const splits = [
      { method: 'equal' },
      { method: 'population' },
      { method: 'fixed', amounts: [{ organisationId, cents: 100 }] },
      { method: 'percent', shares: [{ organisationId, basisPoints: 10_000 }] },
    ];
    const items = splits.map((split, index) => ({ ...item, key: `item-${index}`, split }));
    expect(saveBudgetInput.safeParse({ expectedVersion: 0, thirdParty: 0, items }).success).toBe(true);
    expect(
      saveBudgetInput.safeParse({ expectedVersion: 0, thirdParty: 0, items: [item, item] }).success,
    ).toBe(false);
  });
});
