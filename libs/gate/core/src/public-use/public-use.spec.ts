import { describe, expect, it } from '@jest/globals';
import { someInputs } from '../inputs/some-inputs.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import { EVIDENCE_TYPES, type EvidenceType } from '../records/evidence-type.js';
import { completeContent } from '../records/some-records.js';
import { publicUse } from './public-use.js';

const now = new Date('2026-11-27T10:00:00Z');
const key = {
  projectId: '01900000-0000-7000-8000-000000000001',
  organisationId: '01900000-0000-7000-8000-000000000002',
};
const AUTHOR = '01900000-0000-7000-8000-00000000000a';
const REVIEWER = '01900000-0000-7000-8000-00000000000b';

const record = (type: EvidenceType, changes: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  ...key,
  ...{ id: `record-${type}`, type, versionId: null, status: 'met', content: completeContent(type) },
  ...{ authorIds: [AUTHOR], reviewerId: REVIEWER, reason: '', validUntil: null, reuseOf: null, version: 3 },
  ...{ begunAt: now, savedAt: now, acceptedAt: now },
  ...changes,
});

const shown = (records: readonly EvidenceRecord[], inputs = someInputs()) =>
  publicUse({ use: { ...key, inputs, updatedAt: new Date('2026-11-01T10:00:00Z') }, records, now });

describe('the public side of a use', () => {
  it('never holds a document, a name of staff, an author or a reviewer', () => {
    const all = JSON.stringify(shown(EVIDENCE_TYPES.map((type) => record(type))));
    for (const secret of [
      'akten.musterstadt',
      'Ada Muster',
      'Ben Beispiel',
      'Eva Muster',
      AUTHOR,
      REVIEWER,
    ]) {
      expect(all).not.toContain(secret);
    }
  });

  it('holds the summaries that a second person accepted, and the number of the register', () => {
    const use = shown([record('oversight_plan'), record('eu_db_registration'), record('incident_plan')]);
    expect(use.summaries).toEqual({
      ...{ complaint_channel: '', dpia: '', fria: '' },
      oversight_plan: 'Geprüft und für richtig befunden.',
    });
    expect(use.registration).toBe('EU-1');
  });

  it.each([
    { status: 'draft' },
    { status: 'submitted' },
    { status: 'met', validUntil: '2026-11-26' },
  ] as const)('says nothing of a record with %j', (changes) => {
    const { summaries, evaluation } = shown([
      record('complaint_channel', changes),
      record('evaluation_result', changes),
    ]);
    expect([summaries.complaint_channel, evaluation]).toEqual(['', null]);
  });

  it.each(['met', 'not_met', 'inconclusive'] as const)('says %s of a comparison with people', (status) => {
    expect(shown([record('evaluation_result', { status })]).evaluation).toEqual({
      ...{ result: status, measuredOn: '2026-04-01', groups: 3 },
    });
  });

  it('counts an exemption only once its reason was accepted', () => {
    const inputs = someInputs({
      annexIiiPoint: 'public_benefits',
      exemptionGround: 'preparatory_task',
    });
    expect(shown([], inputs)).toMatchObject({ riskClass: 'high', rule: 'R6' });
    expect(shown([record('art6_3_justification')], inputs)).toMatchObject({ rule: 'R5' });
  });

  it('leaves open what is not known', () => {
    const inputs = someInputs({ sovereignUse: 'unknown' });
    expect(shown([], inputs).sovereignUse).toBeNull();
    expect(shown([], someInputs({ isAiSystem: 'unknown' })).riskClass).toBe('unclassified');
  });
});
