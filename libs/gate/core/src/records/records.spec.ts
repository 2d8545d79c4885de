import { canTransition } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { CAST } from '../release/random-histories.js';
import { EVIDENCE_KINDS } from './evidence-kinds.js';
import type { EvidenceRecord } from './evidence-record.js';
import { statusOn } from './evidence-record.js';
import { EVIDENCE_STATUSES, EVIDENCE_TRANSITIONS } from './evidence-status.js';
import { EVIDENCE_TYPES } from './evidence-type.js';
import { kindContext } from './kind-context.js';
import { isSamePerson, mailboxOf, type PersonMarks } from './person.js';
import { acceptRecord, expireRecord, missingOf, sendBackRecord, submitRecord } from './review-record.js';
import { saveRecord, takeOverRecord } from './save-record.js';
import { completeContent } from './some-records.js';

const now = new Date('2026-11-27T10:00:00Z');
const use = {
  projectId: '01900000-0000-7000-8000-000000000001',
  organisationId: '01900000-0000-7000-8000-000000000002',
};
const [ada, second, namesake, ben] = CAST as readonly [PersonMarks, PersonMarks, PersonMarks, PersonMarks];

function aRecord(changes: Partial<EvidenceRecord> = {}): EvidenceRecord {
  const type = changes.type ?? 'oversight_plan';
  return {
    ...use,
    id: '01900000-0000-7000-8000-000000000003',
    type,
    versionId: null,
    status: 'draft',
    content: completeContent(type),
    authorIds: [ada.accountId],
    reviewerId: null,
    reason: '',
    validUntil: null,
    reuseOf: null,
    version: 3,
    begunAt: now,
    savedAt: now,
    acceptedAt: null,
    ...changes,
  };
}
const around = { records: [], pilotSince: null, now };
const judge = (record: EvidenceRecord, reviewer = ben, authors: readonly PersonMarks[] = [ada]) => ({
  ...around,
  record,
  expectedVersion: record.version,
  reviewer,
  authors,
});
const saving = (type: EvidenceRecord['type'], records: readonly EvidenceRecord[], more: object = {}) => ({
  use,
  type,
  content: completeContent(type),
  validUntil: null,
  expectedVersion: records.find((record) => record.type === type)?.version ?? 0,
  reopen: false,
  accountId: ada.accountId,
  records,
  countingVersionId: null,
  newId: '01900000-0000-7000-8000-000000000009',
  now,
  ...more,
});
const codes = (decision: { ok: boolean; problems?: readonly { code: string }[] }) =>
  decision.ok ? [] : (decision.problems ?? []).map(({ code }) => code);

describe('a record', () => {
  it.each(EVIDENCE_TYPES.filter((type) => type !== 'release_decision'))(
    'of kind %s says what it lacks while nobody wrote anything',
    (type) => {
      const record = aRecord({ type, content: EVIDENCE_KINDS[type].empty });
      expect(missingOf(record, around)).not.toEqual([]);
      expect(EVIDENCE_KINDS[type].schema.safeParse(record.content).success).toBe(true);
    },
  );

  it('is handed in complete only, and as it was read', () => {
    expect(
      codes(
        submitRecord({
          ...around,
          record: aRecord({ content: EVIDENCE_KINDS.dpia.empty, type: 'dpia' }),
          expectedVersion: 3,
        }),
      ),
    ).toEqual(['SCREENING_MISSING', 'TEXT_MISSING', 'DATE_MISSING']);
    expect(codes(submitRecord({ ...around, record: aRecord(), expectedVersion: 2 }))).toEqual([
      'STALE_VERSION',
    ]);
    expect(submitRecord({ ...around, record: aRecord(), expectedVersion: 3 })).toMatchObject({
      ok: true,
      changes: { status: 'submitted', version: 4 },
    });
  });

  it('is met once somebody else accepts it', () => {
    expect(acceptRecord(judge(aRecord({ status: 'submitted' })))).toMatchObject({
      ok: true,
      changes: { status: 'met', reviewerId: ben.accountId, acceptedAt: now },
    });
  });

  it.each([
    ['the author', ada],
    ['a second account of the same mailbox', second],
    ['a second account of the same name', namesake],
  ])('is not judged by %s', (_who, reviewer) => {
    const record = aRecord({ status: 'submitted' });
    expect(codes(acceptRecord(judge(record, reviewer)))).toEqual(['OWN_RECORD']);
    expect(codes(sendBackRecord({ ...judge(record, reviewer), reason: 'Bitte prüfen.' }))).toEqual([
      'OWN_RECORD',
    ]);
  });

  it('is judged by nobody who wrote on it at any time', () => {
    const reopened = saveRecord(
      saving('oversight_plan', [aRecord({ status: 'met' })], { accountId: ben.accountId, reopen: true }),
    );
    if (!reopened.ok) throw new Error('it can be reopened');
    expect(reopened.changes.changed[0]?.authorIds).toEqual([ada.accountId, ben.accountId]);
  });

  it('goes back with a reason only', () => {
    const record = aRecord({ status: 'submitted' });
    expect(codes(sendBackRecord({ ...judge(record), reason: '' }))).toEqual(['REASON_MISSING']);
    expect(sendBackRecord({ ...judge(record), reason: 'Datum fehlt.' })).toMatchObject({
      ok: true,
      changes: { status: 'draft', reason: 'Datum fehlt.' },
    });
  });

  it('that was decided is opened on purpose only', () => {
    const met = aRecord({ status: 'met' });
    expect(codes(saveRecord(saving('oversight_plan', [met])))).toEqual(['RECORD_CLOSED']);
    expect(saveRecord(saving('oversight_plan', [met], { reopen: true }))).toMatchObject({
      ok: true,
      changes: { changed: [{ status: 'draft', acceptedAt: null }] },
    });
  });

  it('expires with the German day, also when the clocks change', () => {
    const record = aRecord({ status: 'met', validUntil: '2027-03-28' });
    expect(statusOn(record, '2027-03-28')).toBe('met');
    expect(statusOn(record, '2027-03-29')).toBe('expired');
    expect(expireRecord(record, '2027-03-28')).toBeNull();
    // 28 March 2027 has 23 hours: it ends at 22:00 UTC, not at 23:00.
    expect(kindContext(record, { ...around, now: new Date('2027-03-28T21:59:59Z') }).today).toBe(
      '2027-03-28',
    );
    expect(kindContext(record, { ...around, now: new Date('2027-03-28T22:00:00Z') }).today).toBe(
      '2027-03-29',
    );
    expect(expireRecord(record, '2027-03-29')).toMatchObject({ ok: true, changes: { status: 'expired' } });
  });

  it('begins as a draft of what another office wrote, whatever it was there', () => {
    const source = aRecord({
      status: 'met',
      organisationId: '01900000-0000-7000-8000-0000000000ff',
      acceptedAt: now,
    });
    const taken = takeOverRecord({ ...saving('oversight_plan', []), source, reusable: true });
    expect(taken).toMatchObject({
      ok: true,
      changes: { changed: [{ status: 'draft', reuseOf: source.id, acceptedAt: null }] },
    });
    expect(codes(takeOverRecord({ ...saving('oversight_plan', []), source, reusable: false }))).toEqual([
      'NOT_FOR_REUSE',
    ]);
  });
});

describe('an evaluation', () => {
  it.each(['quality_requirement', 'fairness_requirement', 'human_baseline'] as const)(
    'is void once the %s is edited',
    (type) => {
      const requirement = aRecord({ type, status: 'met' });
      const evaluation = aRecord({ id: use.projectId, type: 'evaluation_result', status: 'met' });
      const saved = saveRecord(saving(type, [requirement, evaluation], { reopen: true }));
      expect(saved).toMatchObject({
        ok: true,
        changes: { changed: [{ type }, { type: 'evaluation_result', status: 'inconclusive' }] },
        events: [{ type: 'gate.record_reopened' }, { type: 'gate.evaluation_voided' }],
      });
    },
  );
});

describe('people', () => {
  it('are told apart by mailbox and name, not by account', () => {
    expect(mailboxOf('A.Da+zweit@Musterstadt.example')).toBe('ada@musterstadt.example');
    expect(isSamePerson(ada, ben)).toBe(false);
    expect(isSamePerson(ada, second)).toBe(true);
    expect(isSamePerson(ada, namesake)).toBe(true);
  });
});

describe('particular kinds', () => {
  const gaps = (type: EvidenceRecord['type'], content: object, more: object = {}) =>
    missingOf(aRecord({ type, content: { ...completeContent(type), ...content } }), {
      ...around,
      ...more,
    }).map(({ code }) => code);

  it('keep logs for six months', () => {
    expect(gaps('logging_plan', { retentionDays: 182 })).toEqual(['RETENTION_TOO_SHORT']);
    expect(gaps('logging_plan', { retentionDays: 183 })).toEqual([]);
  });

  it('keep approval apart from technology, and leave no role vacant', () => {
    const { roles } = completeContent('responsibility_matrix') as { roles: Record<string, string> };
    expect(gaps('responsibility_matrix', { roles: { ...roles, approver: 'BEN  beispiel' } })).toEqual([
      'APPROVER_IS_TECHNICAL_OWNER',
    ]);
    expect(gaps('responsibility_matrix', { roles: { ...roles, dpo_contact: '' } })).toEqual(['ROLE_VACANT']);
  });

  it('hear every group before the pilot', () => {
    expect(gaps('participation_record', {}, { pilotSince: '2026-01-10' })).toEqual(['HEARD_TOO_LATE']);
    expect(gaps('participation_record', {}, { pilotSince: '2026-01-11' })).toEqual([]);
    const groups = aRecord({
      type: 'affected_groups',
      content: { groups: [{ group: 'Vermietende', effect: 'x' }] },
    });
    expect(gaps('participation_record', {}, { records: [groups] })).toEqual(['GROUP_NOT_HEARD']);
  });

  it('are met only where the law permits what was checked', () => {
    const check = (permitted: boolean) =>
      acceptRecord(
        judge(
          aRecord({
            type: 'automation_law_check',
            status: 'submitted',
            content: { ...completeContent('automation_law_check'), permitted },
          }),
        ),
      );
    expect(check(true)).toMatchObject({ changes: { status: 'met' } });
    expect(check(false)).toMatchObject({ changes: { status: 'not_met' } });
  });
});

describe('the table of statuses', () => {
  it('lets nothing become met that nobody accepted', () => {
    const into = EVIDENCE_STATUSES.filter((status) => canTransition(EVIDENCE_TRANSITIONS, status, 'met'));
    expect(into).toEqual(['accepted']);
  });
});
