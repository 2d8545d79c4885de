import { describe, expect, it } from '@jest/globals';
import { someInputs } from '../inputs/some-inputs.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import { EVIDENCE_STATUSES } from '../records/evidence-status.js';
import { EVIDENCE_TYPES, type EvidenceType } from '../records/evidence-type.js';
import { completeContent } from '../records/some-records.js';
import type { GateOverride } from '../release/gate-override.js';
import type { GateDossier } from '../release/release-use.js';
import type { SystemVersion } from '../release/system-version.js';
import { publicFacts } from './public-facts.js';

const now = new Date('2026-11-27T10:00:00Z');
const use = {
  projectId: '01900000-0000-7000-8000-000000000001',
  organisationId: '01900000-0000-7000-8000-000000000002',
};
const MEASURED = { begunAt: new Date('2026-03-01T10:00:00Z'), acceptedAt: new Date('2026-04-05T10:00:00Z') };
const SIGNED = { begunAt: new Date('2026-04-10T10:00:00Z'), acceptedAt: new Date('2026-04-10T10:00:00Z') };
const FIXED = { begunAt: new Date('2026-01-20T10:00:00Z'), acceptedAt: new Date('2026-02-01T10:00:00Z') };

function aRecord(type: EvidenceType, changes: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return {
    ...use,
    id: `01900000-0000-7000-8000-0000000001${String(EVIDENCE_TYPES.indexOf(type)).padStart(2, '0')}`,
    ...{ type, versionId: null, status: 'met', content: completeContent(type, '2026-04-01') },
    ...{
      authorIds: ['AUTHOR'],
      reviewerId: 'REVIEWER',
      reason: '',
      validUntil: null,
      reuseOf: null,
      version: 3,
    },
    ...(type === 'evaluation_result' ? MEASURED : type === 'release_decision' ? SIGNED : FIXED),
    savedAt: now,
    ...changes,
  };
}

const ALL = EVIDENCE_TYPES.map((type) => aRecord(type));
const without = (type: EvidenceType, changes: Partial<EvidenceRecord>) =>
  ALL.map((record) => (record.type === type ? { ...record, ...changes } : record));
const anOverride = (changes: Partial<GateOverride> = {}): GateOverride => ({
  ...use,
  ...{ id: 'o', status: 'active', reason: 'Bis die Messung vorliegt.', endsOn: '2026-12-24' },
  ...{ requestedBy: 'AUTHOR', requestedAt: now, confirmedBy: 'REVIEWER', confirmedAt: now, endedAt: null },
  ...changes,
});
const secondVersion: SystemVersion = {
  ...use,
  ...{ id: 'v2', label: '2.0', changes: 'Neu', change: 'substantial', recordedBy: 'AUTHOR', recordedAt: now },
  ...{ inUseSince: now, classifiedBy: 'REVIEWER', classifiedAt: now, reason: 'Neu' },
};
const firstVersion: SystemVersion = {
  ...secondVersion,
  ...{ id: 'v1', label: '1.0', changes: '', change: 'first', inUseSince: FIXED.begunAt, reason: '' },
};
const aDossier = (changes: Partial<GateDossier> = {}): GateDossier => ({
  use,
  inputs: someInputs({ sovereignUse: 'decision_preparation', procedureTrack: 'vwvfg' }),
  ...{
    records: ALL,
    versions: [firstVersion],
    overrides: [],
    pools: [],
    milestones: { edition: '0', dates: {} },
  },
  ...changes,
});
const shown = (changes: Partial<GateDossier> = {}) => publicFacts(aDossier(changes), '2026-03-01', now);

describe('what everybody may know of a use', () => {
  it('says what is decided, since when, how it compares, who answers and how to object', () => {
    const facts = shown();
    expect(facts).toMatchObject({
      ...{ riskClass: 'minimal', rule: 'R8', sovereign: true, sovereignUse: 'decision_preparation' },
      release: { to: 'operation', on: '2026-04-10', holds: true },
      ...{ shadowMode: false, comparisonRequired: true, override: null },
      comparison: { result: 'met', fairness: 'met', margin: 0.05, measuredOn: '2026-04-01' },
      objection: { address: 'https://www.musterstadt.example/widerspruch' },
    });
    expect(facts.comparison?.groups[0]).toMatchObject({
      ...{ group: 'A', aiErrors: 40, aiCases: 800, humanErrors: 44, humanCases: 800, result: 'met' },
    });
    expect(facts.comparison?.groups[0]?.difference).toBeCloseTo(-0.005, 12);
    expect(facts.roles).toHaveLength(6);
  });

  it('lets no name, no address of a paper and no account out', () => {
    const told = JSON.stringify(shown({ overrides: [anOverride()], versions: [] }));
    for (const secret of [
      'Muster"',
      'Ada',
      'Ben',
      'Finn',
      'akten.musterstadt',
      'AUTHOR',
      'REVIEWER',
      'Schattenbetrieb 1',
    ]) {
      expect(told).not.toContain(secret);
    }
  });

  it('shows nothing of a record nobody accepted, whatever its kind and status', () => {
    const empty = publicFacts(aDossier({ records: [] }), '2026-03-01', now);
    const open = EVIDENCE_STATUSES.filter((status) => status !== 'met');
    for (const status of open) {
      const records = ALL.map((record) => ({ ...record, status, acceptedAt: null }));
      expect(shown({ records })).toEqual(empty);
    }
    const ranOut = ALL.map((record) => ({ ...record, validUntil: '2026-11-26' }));
    expect(shown({ records: ranOut })).toEqual(empty);
  });

  it.each(['quality_requirement', 'human_baseline', 'evaluation_result'] as const)(
    'shows no comparison while %s is being written anew',
    (type) => {
      expect(shown({ records: without(type, { status: 'draft', acceptedAt: null }) }).comparison).toBeNull();
    },
  );

  it('shows what an accepted evaluation refutes, and nothing of the version before', () => {
    const refuted = without('evaluation_result', { status: 'not_met' });
    expect(shown({ records: refuted }).comparison).not.toBeNull();
    const later = shown({ versions: [secondVersion] });
    expect(later.comparison).toBeNull();
    expect(later.release).toBeNull();
  });

  it('names the fairness of an unaccepted requirement nowhere', () => {
    const records = without('fairness_requirement', { status: 'draft', acceptedAt: null });
    expect(shown({ records }).comparison?.fairness ?? null).toBeNull();
  });

  it('says that a sovereign pilot runs in shadow mode, and that a release no longer carries', () => {
    const pilot = without('release_decision', { content: { to: 'pilot', councilResolution: 'GEHEIM' } });
    expect(shown({ records: pilot })).toMatchObject({
      shadowMode: true,
      release: { to: 'pilot', holds: true },
    });
    expect(JSON.stringify(shown({ records: pilot }))).not.toContain('GEHEIM');
    const broken = without('oversight_plan', { status: 'draft', acceptedAt: null });
    expect(shown({ records: broken }).release?.holds).toBe(false);
  });

  it('tells of a running exception alone', () => {
    expect(shown({ overrides: [anOverride()] }).override).toEqual({
      reason: 'Bis die Messung vorliegt.',
      endsOn: '2026-12-24',
    });
    expect(shown({ overrides: [anOverride({ status: 'requested' })] }).override).toBeNull();
    expect(shown({ overrides: [anOverride({ endsOn: '2026-11-26' })] }).override).toBeNull();
  });
});
