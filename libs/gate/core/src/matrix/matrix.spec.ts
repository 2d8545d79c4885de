import { describe, expect, it } from '@jest/globals';
import { someInputs } from '../inputs/some-inputs.js';
import { EVIDENCE_TYPES } from '../records/evidence-type.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import { BLOCKING_MATRIX } from './blocking-matrix.js';
import { checklist, type CountedRecord, type GateFacts } from './checklist.js';
import type { GateStep } from '../use-key.js';

const SIGNS = { required_met: '●', required_draft: '○', not_required: '–' } as const;
const milestones: GateFacts['milestones'] = {
  edition: '1',
  dates: {
    annex_iii_duties: { status: 'adopted', validFrom: '2027-12-02' },
    general_application: { status: 'in_force', validFrom: '2026-08-02' },
    literacy_and_prohibitions: { status: 'in_force', validFrom: '2025-02-02' },
  },
};
const facts = (
  inputs: RiskInputs,
  records: readonly CountedRecord[] = [],
  more: Partial<GateFacts> = {},
): GateFacts => ({
  inputs,
  records,
  override: null,
  milestones,
  version: { id: 'v1', label: '1.0' },
  today: '2026-11-27',
  ...more,
});
const signs = (inputs: RiskInputs, to: GateStep) =>
  Object.fromEntries(checklist(facts(inputs), to).map(({ evidence, grade }) => [evidence, SIGNS[grade]]));
const record = (type: CountedRecord['type'], more: Partial<CountedRecord> = {}): CountedRecord => ({
  id: type,
  type,
  status: 'met',
  validUntil: null,
  acceptedAt: '2026-11-01T10:00:00.000Z',
  releasedTo: null,
  ...more,
});

const PLAIN = someInputs({ personalData: 'yes' });
const LIMITED = someInputs({ personalData: 'yes', interactsWithPersons: 'yes' });
const HIGH = someInputs({ personalData: 'yes', annexIiiPoint: 'public_benefits' });
const SOVEREIGN = someInputs({
  personalData: 'yes',
  sovereignUse: 'decision_preparation',
  procedureTrack: 'sgb_x',
});

/** Handbook 3.6, column by column: minimal → pilot, → operation, high and sovereign → pilot, → operation. */
const TABLE: readonly (readonly [string, string, string, string, string])[] = [
  ['affected_groups', '○', '●', '●', '●'],
  ['participation_record', '○', '●', '●', '●'],
  ['responsibility_matrix', '●', '●', '●', '●'],
  ['quality_requirement', '–', '○', '●', '●'],
  ['fairness_requirement', '–', '○', '●', '●'],
  ['human_baseline', '–', '–', '○', '●'],
  ['evaluation_result', '–', '–', '–', '●'],
  ['dpia', '●', '●', '●', '●'],
  ['oversight_plan', '–', '○', '○', '●'],
  ['complaint_channel', '–', '○', '○', '●'],
  ['incident_plan', '–', '○', '○', '●'],
  ['person_notice', '–', '●', '●', '●'],
  ['literacy_measures', '○', '●', '●', '●'],
  ['accessibility_statement', '–', '●', '–', '●'],
  ['transparency_entry', '○', '●', '●', '●'],
  ['wibe', '–', '●', '○', '●'],
  ['co2_balance', '–', '●', '○', '●'],
  ['release_decision', '–', '●', '●', '●'],
];

describe('the blocking matrix', () => {
  it.each(TABLE)('asks for %s as the handbook does', (evidence, plainPilot, plain, strictPilot, strict) => {
    expect(signs(PLAIN, 'pilot')[evidence]).toBe(plainPilot);
    expect(signs(PLAIN, 'operation')[evidence]).toBe(plain);
    for (const inputs of [HIGH, SOVEREIGN]) {
      expect(signs(inputs, 'pilot')[evidence]).toBe(strictPilot);
      expect(signs(inputs, 'operation')[evidence]).toBe(strict);
    }
  });

  it.each([
    'fria',
    'logging_plan',
    'input_data_check',
    'worker_notice',
    'provider_docs',
    'eu_db_registration',
  ])('asks for %s where the risk is high, and nowhere else', (evidence) => {
    expect([signs(HIGH, 'pilot')[evidence], signs(HIGH, 'operation')[evidence]]).toEqual(['○', '●']);
    expect(signs(SOVEREIGN, 'operation')[evidence]).toBeUndefined();
    expect(signs(PLAIN, 'operation')[evidence]).toBeUndefined();
  });

  it('asks for no impact assessment of critical infrastructure, and for a check of the law where AI is sovereign', () => {
    expect(signs({ ...HIGH, annexIiiPoint: 'critical_infrastructure' }, 'operation')['fria']).toBeUndefined();
    expect(signs(SOVEREIGN, 'pilot')['automation_law_check']).toBe('●');
    expect(signs(HIGH, 'pilot')['automation_law_check']).toBeUndefined();
  });

  it('asks for a notice in a pilot that meets people', () => {
    expect(signs(LIMITED, 'pilot')['person_notice']).toBe('●');
  });

  it.each([
    ['personalData', 'dpia'],
    ['hasUserInterface', 'accessibility_statement'],
    ['sovereignUse', 'automation_law_check'],
  ] as const)('never takes an unknown %s for a no', (question, evidence) => {
    expect(signs({ ...PLAIN, [question]: 'unknown' }, 'operation')[evidence]).toBe('●');
  });

  it('knows every kind of evidence that a step can ask for', () => {
    const known = new Set(BLOCKING_MATRIX.map(({ evidence }) => evidence));
    expect(EVIDENCE_TYPES.filter((type) => !known.has(type))).toEqual(['legal_basis']);
  });
});

describe('the ground of an item', () => {
  const basis = (inputs: RiskInputs, evidence: string, today = '2026-11-27') =>
    checklist(facts(inputs, [], { today }), 'operation').find((item) => item.evidence === evidence);

  it('is law, law that will come, or the rule of the network that does not wait', () => {
    expect(basis(HIGH, 'fria')).toMatchObject({
      basis: 'law_future',
      norm: 'Art. 27 KI-VO',
      from: '2027-12-02',
    });
    expect(basis(HIGH, 'literacy_measures')).toMatchObject({ basis: 'law_in_force', norm: 'Art. 4 KI-VO' });
    expect(basis(HIGH, 'evaluation_result')).toMatchObject({ basis: 'network_rule', norm: '' });
    expect(basis(SOVEREIGN, 'oversight_plan')).toMatchObject({ basis: 'network_rule' });
  });
});

describe('the checklist', () => {
  const item = (records: readonly CountedRecord[], evidence: string, to: GateStep = 'operation', more = {}) =>
    checklist(facts(PLAIN, records, more), to).find((one) => one.evidence === evidence);

  it('says who has to act', () => {
    expect(item([], 'wibe')).toMatchObject({ status: 'missing', holds: false, nextActor: 'author' });
    expect(item([record('wibe', { status: 'submitted' })], 'wibe')).toMatchObject({ nextActor: 'reviewer' });
    expect(item([record('wibe')], 'wibe')).toMatchObject({ holds: true, nextActor: 'nobody' });
    expect(item([], 'release_decision')).toMatchObject({ nextActor: 'approver' });
  });

  it.each(['draft', 'submitted', 'accepted', 'not_met', 'inconclusive', 'expired'] as const)(
    'does not take %s for met',
    (status) => {
      expect(item([record('wibe', { status })], 'wibe')?.holds).toBe(false);
    },
  );

  it('counts the day of the calendar, not what the row still says', () => {
    expect(item([record('wibe', { validUntil: '2026-11-26' })], 'wibe')).toMatchObject({
      status: 'expired',
      holds: false,
    });
    expect(item([record('wibe', { validUntil: '2026-11-27' })], 'wibe')?.holds).toBe(true);
  });

  it('wants the signature last, and for the step itself', () => {
    const signed = record('release_decision', {
      acceptedAt: '2026-11-10T10:00:00.000Z',
      releasedTo: 'operation',
    });
    expect(item([record('wibe'), signed], 'release_decision')?.holds).toBe(true);
    const later = record('wibe', { acceptedAt: '2026-11-11T10:00:00.000Z' });
    expect(item([later, signed], 'release_decision')).toMatchObject({ holds: false, status: 'expired' });
    expect(item([record('wibe'), { ...signed, releasedTo: 'pilot' }], 'release_decision')?.holds).toBe(false);
  });

  it('lets an override lift rules of the network, no law in force and no signature', () => {
    const override = { override: { id: 'o', endsOn: '2026-12-01' } };
    expect(item([], 'wibe', 'operation', override)?.overridden).toBe(true);
    expect(item([], 'dpia', 'operation', override)?.overridden).toBe(false);
    expect(item([], 'release_decision', 'operation', override)?.overridden).toBe(false);
    expect(item([], 'wibe', 'operation', { override: { id: 'o', endsOn: '2026-11-26' } })?.overridden).toBe(
      false,
    );
  });
});
