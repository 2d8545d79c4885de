import { describe, expect, it } from '@jest/globals';
import type { EvidenceRecord } from '../records/evidence-record.js';
import { EVIDENCE_STATUSES } from '../records/evidence-status.js';
import { EVIDENCE_TYPES, type EvidenceType } from '../records/evidence-type.js';
import { publicRecords } from './public-records.js';

const now = new Date('2026-11-20T10:00:00Z');
const TODAY = '2026-11-27';
const aRecord = (type: EvidenceType, changes: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  ...{ projectId: 'p', organisationId: 'o', id: type, type, versionId: null, status: 'met', content: {} },
  ...{ authorIds: ['a'], reviewerId: 'b', reason: '', validUntil: null, reuseOf: null, version: 3 },
  ...{ begunAt: now, savedAt: now, acceptedAt: now },
  ...changes,
});

describe('which records speak to the public', () => {
  it('are those that are met, to their last German day', () => {
    for (const type of EVIDENCE_TYPES) {
      expect(publicRecords([aRecord(type, { validUntil: TODAY })], TODAY).met(type)?.id).toBe(type);
      expect(publicRecords([aRecord(type, { validUntil: '2026-11-26' })], TODAY).met(type)).toBeUndefined();
    }
  });

  it('are no others, whatever their kind and status', () => {
    for (const status of EVIDENCE_STATUSES.filter((one) => one !== 'met')) {
      for (const type of EVIDENCE_TYPES) {
        expect(publicRecords([aRecord(type, { status })], TODAY).met(type)).toBeUndefined();
      }
    }
  });

  it.each(EVIDENCE_STATUSES)(
    'have an evaluation that came to %s only where it came to anything',
    (status) => {
      const isResult = ['met', 'not_met', 'inconclusive'].includes(status);
      const shown = publicRecords([aRecord('evaluation_result', { status })], TODAY).evaluation;
      expect(shown?.result ?? null).toBe(isResult ? status : null);
    },
  );

  it('have no evaluation that nobody accepted or that has run out', () => {
    for (const changes of [{ acceptedAt: null }, { validUntil: '2026-11-26' }]) {
      expect(publicRecords([aRecord('evaluation_result', changes)], TODAY).evaluation).toBeNull();
    }
  });
});
