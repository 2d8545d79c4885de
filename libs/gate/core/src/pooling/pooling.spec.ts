import { describe, expect, it } from '@jest/globals';
import {
  anEvaluation,
  aBaseline,
  aFairnessRequirement,
  aQualityRequirement,
  someCounts,
} from '../evaluation/an-evaluation.js';
import { someInputs } from '../inputs/some-inputs.js';
import { decideGate } from '../release/decide-gate.js';
import { writeDecision } from '../release/gate-decision.js';
import { replayDecision } from '../release/replay-decision.js';
import { type GateDossier, gateFacts } from '../release/release-use.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import type { EvidenceType } from '../records/evidence-type.js';
import type { SystemVersion } from '../release/system-version.js';
import { explainGroups, joinPool, leavePool, openPool } from './change-pool.js';
import { type EvaluationPool, fairnessTerms, type PoolMembership, qualityTerms } from './evaluation-pool.js';
import { countPool, type JoinedPool } from './joined-pool.js';
import { judgeCountedPool } from './judge-counted-pool.js';
import type { PoolMemberFacts } from './pool-part.js';

const PROJECT = '01900000-0000-7000-8000-000000000001';
const NOW = new Date('2026-06-01T10:00:00Z');
const FIXED = new Date('2026-02-01T10:00:00Z');
const OPENED = new Date('2026-02-10T10:00:00Z');
const BEGUN = new Date('2026-03-01T10:00:00Z');
const QUALITY = aQualityRequirement({ minCases: 200, groups: ['A', 'B'] });
const FAIRNESS = aFairnessRequirement({ maxGap: 0.1, minCases: 200, groups: ['A', 'B'] });
const EVALUATION = anEvaluation({ groups: ['A', 'B'].map((group) => someCounts(group, 120, 5)) });
const BASELINE = aBaseline({
  groups: ['A', 'B'].map((group) => ({ group, cases: 120, errors: 6 })),
});

const town = (at: number) => ({ projectId: PROJECT, organisationId: `town-${at}` });

function record(
  at: number,
  type: EvidenceType,
  content: object,
  changes: Partial<EvidenceRecord> = {},
): EvidenceRecord {
  return {
    ...{ ...town(at), id: `${type}-${at}`, type, versionId: null, status: 'met', content },
    ...{ authorIds: ['a'], reviewerId: 'b', reason: '', validUntil: null, reuseOf: null, version: 3 },
    ...{ begunAt: FIXED, savedAt: FIXED, acceptedAt: FIXED },
    ...changes,
  };
}

const version = (at: number, label = '2.1'): SystemVersion => ({
  ...{ ...town(at), id: `version-${at}`, label, changes: '', change: 'first', recordedBy: 'a' },
  ...{ recordedAt: FIXED, inUseSince: FIXED, classifiedBy: null, classifiedAt: null, reason: '' },
});

const pool: EvaluationPool = {
  ...{ id: 'pool', projectId: PROJECT, openedBy: 'town-1', openedAt: OPENED, version: 3 },
  terms: {
    systemVersion: '2.1',
    decisionRule: EVALUATION.decisionRule,
    protocol: EVALUATION.protocol,
    quality: qualityTerms(QUALITY) ?? fail(),
    fairness: fairnessTerms(FAIRNESS) ?? fail(),
  },
};

function fail(): never {
  throw new Error('the requirement is whole');
}

const membership = (at: number, changes: Partial<PoolMembership> = {}): PoolMembership => ({
  ...{ ...town(at), poolId: 'pool', joinedAt: OPENED, leftAt: null, leaveReason: '', reasons: [] },
  ...changes,
});

interface Differing {
  readonly quality?: object;
  readonly evaluation?: object;
  readonly record?: Partial<EvidenceRecord>;
  readonly baseline?: Partial<EvidenceRecord>;
  readonly label?: string;
  readonly joined?: Partial<PoolMembership>;
}

function member(at: number, differing: Differing = {}): PoolMemberFacts {
  return {
    membership: membership(at, differing.joined),
    versions: [version(at, differing.label)],
    records: [
      record(at, 'quality_requirement', { ...QUALITY, ...differing.quality }),
      record(at, 'fairness_requirement', FAIRNESS),
      record(at, 'human_baseline', BASELINE, differing.baseline),
      record(
        at,
        'evaluation_result',
        { ...EVALUATION, ...differing.evaluation },
        {
          ...{ status: 'inconclusive', begunAt: BEGUN, acceptedAt: new Date('2026-04-10T10:00:00Z') },
          ...differing.record,
        },
      ),
    ],
  };
}

const joined = (...members: PoolMemberFacts[]): JoinedPool => ({ pool, members });
const judged = (...members: PoolMemberFacts[]) => judgeCountedPool(countPool(joined(...members), NOW));
const alike = [1, 2, 3, 4].map((at) => member(at));

function dossierOf(
  { records, versions, membership: { organisationId } }: PoolMemberFacts,
  pools: JoinedPool[],
): GateDossier {
  return {
    ...{ use: { projectId: PROJECT, organisationId }, records, versions, pools, overrides: [] },
    inputs: someInputs({ annexIiiPoint: 'public_benefits', personalData: 'yes' }),
    milestones: { edition: '1', dates: {} },
  };
}

const evaluationItem = (dossier: GateDossier) =>
  decideGate(gateFacts(dossier, NOW), 'operation').items.find(
    ({ evidence }) => evidence === 'evaluation_result',
  );

describe('A pool of small towns', () => {
  it('shows what none of them could show alone', () => {
    expect(judged(member(1)).result).toBe('inconclusive');
    const found = judged(...alike);
    expect(found).toMatchObject({ result: 'met', quality: { result: 'met' }, fairness: { result: 'met' } });
    expect(found.members.map(({ mayRely, quality }) => [quality, mayRely])).toEqual(
      alike.map(() => ['inconclusive', true]),
    );
  });

  it('opens the gate for its members and for nobody else, and comes out again from the decision alone', () => {
    const [first] = alike;
    if (first === undefined) return fail();
    expect(evaluationItem(dossierOf(first, []))).toMatchObject({ status: 'inconclusive', pooled: false });
    const dossier = dossierOf(first, [joined(...alike)]);
    expect(evaluationItem(dossier)).toMatchObject({ status: 'met', pooled: true, holds: true });
    const decision = writeDecision({
      ...{ use: dossier.use, occasion: 'suspension', to: 'operation', cause: 'record' },
      ...{ facts: gateFacts(dossier, NOW), accountId: null, newId: 'decision', now: NOW },
    });
    const kept = JSON.parse(JSON.stringify(decision)) as typeof decision;
    expect(replayDecision(kept)).toEqual([]);
    expect(kept.snapshot.facts.pool?.members).toHaveLength(4);
    // One count of another member changed by hand is seen.
    const part = kept.snapshot.facts.pool?.members[3]?.groups[0];
    if (part?.design !== 'independent') return fail();
    Object.assign(part.counts, { aiErrors: 100 });
    expect(replayDecision(kept)).not.toEqual([]);
  });

  it('replays a decision from before with the rules from before', () => {
    const dossier = dossierOf(alike[0] ?? fail(), [joined(...alike)]);
    const facts = gateFacts(dossier, NOW);
    const alone = writeDecision({
      ...{ use: dossier.use, occasion: 'suspension', to: 'operation', cause: 'record' },
      ...{ facts: { ...facts, pool: undefined }, accountId: null, newId: 'decision', now: NOW },
    });
    expect(replayDecision({ ...alone, ruleSet: '2026-11' })).toEqual([]);
  });

  it('is no help to whom its own counts refute, in quality or in fairness', () => {
    const wrong = { groups: ['A', 'B'].map((group) => someCounts(group, 120, 60)) };
    const found = judged(...[1, 2, 3, 4, 5, 6].map((at) => member(at)), member(7, { evaluation: wrong }));
    expect(found.members.at(-1)).toMatchObject({ counts: true, mayRely: false });
    const [fair, unfair] = [
      someCounts('A', 120, 5),
      { ...someCounts('B', 120, 5), tp: 4, fp: 2, fn: 3, tn: 111 },
    ];
    const apart = judged(
      ...[1, 2, 3, 4, 5, 6].map((at) => member(at)),
      member(7, { evaluation: { groups: [fair, unfair] } }),
    );
    expect(apart.members.at(-1)?.problems.map(({ code }) => code)).toContain('MEMBER_FAIRNESS_REFUTED');
  });

  it.each<[string, Differing, string]>([
    ['another version', { label: '2.2' }, 'POOL_VERSION_DIFFERS'],
    ['another decision rule', { evaluation: { decisionRule: 'Schwelle 0,9' } }, 'POOL_RULE_DIFFERS'],
    ['another margin', { quality: { margin: 0.04 } }, 'MEMBER_REQUIREMENT_DIFFERS'],
    ['another design', { quality: { design: 'paired' } }, 'MEMBER_REQUIREMENT_DIFFERS'],
    ['a group nobody named', { quality: { groups: ['A', 'B', 'C'] } }, 'POOL_GROUP_UNKNOWN'],
    ['a measurement from before it joined', { joined: { joinedAt: BEGUN } }, 'MEMBER_MEASURED_BEFORE'],
    [
      'a day of measuring from before',
      { evaluation: { measuredOn: '2026-02-05' } },
      'MEMBER_MEASURED_BEFORE',
    ],
    ['nothing accepted', { record: { acceptedAt: null } }, 'MEMBER_NOT_ACCEPTED'],
    ['an evaluation that ran out', { record: { validUntil: '2026-05-31' } }, 'MEMBER_EXPIRED'],
    ['a baseline changed afterwards', { baseline: { acceptedAt: NOW } }, 'MEMBER_BASELINE_CHANGED'],
  ])('leaves out a member with %s and says so', (_what, differing, code) => {
    const found = judged(...alike, member(9, differing));
    const last = found.members.at(-1);
    expect(last).toMatchObject({ counts: false, mayRely: false });
    expect(last?.problems.map((one) => one.code)).toContain(code);
    expect(found.quality.groups).toEqual(judged(...alike).quality.groups);
    const other = member(9, differing);
    expect(evaluationItem(dossierOf(other, [joined(...alike, other)]))?.pooled).toBe(false);
  });

  it('wants a reason from whom serves a group without a case', () => {
    const without = { evaluation: { groups: [someCounts('A', 120, 5)] } };
    expect(judged(...alike, member(9, without)).members.at(-1)?.mayRely).toBe(false);
    const reasons = [{ group: 'B', reason: 'Im Zeitraum kein Antrag.' }];
    expect(judged(...alike, member(9, { ...without, joined: { reasons } })).members.at(-1)?.mayRely).toBe(
      true,
    );
  });

  it('keeps the counts of a member that has gone on to another version, where these still count for the pool', () => {
    const moved = member(1);
    const later: SystemVersion = {
      ...version(1, '3.0'),
      ...{ id: 'later', change: 'unclassified', inUseSince: new Date('2026-05-01T10:00:00Z') },
    };
    const facts = { ...moved, versions: [...moved.versions, later] };
    expect(judged(facts, ...alike.slice(1)).result).toBe('met');
    expect(evaluationItem(dossierOf(facts, [joined(facts, ...alike.slice(1))]))?.status).toBe('missing');
  });
});

describe('Opening, joining and leaving', () => {
  const { records, versions } = member(1);
  const facts = { use: town(1), records, versions, pools: [], now: OPENED };
  const rule = { decisionRule: 'Schwelle 0,7', protocol: 'Zwei Prüfende', newId: 'pool' };
  const codesOf = (decision: ReturnType<typeof openPool>) =>
    decision.ok ? [] : decision.problems.map(({ code }) => code);

  it('takes the requirements the use has fixed', () => {
    const decision = openPool({ ...facts, ...rule });
    expect(decision).toMatchObject({
      ok: true,
      changes: {
        pool: { version: 1, terms: { systemVersion: '2.1', quality: { margin: 0.05, minCases: 200 } } },
        membership: { organisationId: 'town-1', leftAt: null },
        voided: [],
      },
    });
  });

  it('wants a version, fixed requirements and both texts', () => {
    const drafts = records.map((one) => ({ ...one, status: 'draft' as const }));
    const decision = openPool({ ...facts, ...rule, records: drafts, versions: [], decisionRule: '' });
    expect(codesOf(decision)).toEqual([
      'POOL_NEEDS_VERSION',
      'REQUIREMENT_NOT_FIXED',
      'REQUIREMENT_NOT_FIXED',
      'RULE_MISSING',
    ]);
  });

  it('lets a measurement that was begun begin anew', () => {
    const begun = records.map((one) =>
      one.type === 'evaluation_result' ? { ...one, status: 'draft' as const, acceptedAt: null } : one,
    );
    const decision = joinPool(pool, null, { ...facts, records: begun });
    expect(decision).toMatchObject({ ok: true, changes: { voided: [{ status: 'inconclusive' }] } });
  });

  it('counts a use once', () => {
    expect(codesOf(joinPool(pool, membership(1), facts))).toEqual(['POOL_JOINED']);
    expect(codesOf(joinPool({ ...pool, id: 'other' }, null, { ...facts, pools: [pool] }))).toEqual([
      'POOL_OF_VERSION',
    ]);
    expect(codesOf(openPool({ ...facts, ...rule, pools: [pool] }))).toEqual(['POOL_OF_VERSION']);
  });

  it('keeps who left, with the reason, and lets it come back as somebody new', () => {
    expect(codesOf(leavePool(pool, membership(1), '', NOW))).toEqual(['REASON_MISSING']);
    const left = leavePool(pool, membership(1), 'Anderes Verfahren.', NOW);
    expect(left).toMatchObject({ changes: { membership: { leftAt: NOW }, pool: { version: 4 } } });
    const gone = membership(1, { leftAt: NOW, leaveReason: 'x' });
    expect(codesOf(leavePool(pool, gone, 'x', NOW))).toEqual(['POOL_LEFT']);
    expect(joinPool(pool, gone, { ...facts, now: NOW })).toMatchObject({
      changes: { membership: { joinedAt: NOW, leftAt: null } },
    });
  });

  it('takes reasons for groups of the pool', () => {
    expect(codesOf(explainGroups(pool, membership(1), [{ group: 'Z', reason: 'x' }]))).toEqual([
      'POOL_GROUP_UNKNOWN',
    ]);
    const told = explainGroups(pool, membership(1), [
      { group: 'A', reason: '' },
      { group: 'B', reason: 'Kein Fall.' },
    ]);
    expect(told).toMatchObject({ changes: { membership: { reasons: [{ group: 'B' }] } } });
  });
});
