import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aProject } from '../a-project.js';
import { changeLifecycleState } from '../change-lifecycle-state.js';
import { aSourceSheet } from '../source-sheet/a-source-sheet.js';
import { LIFECYCLE_STATES, LIFECYCLE_TRANSITIONS, type LifecycleState } from '../lifecycle-state.js';
import { SOLUTION_TYPES } from '../solution-type.js';
import { aSustainability } from '../sustainability/a-sustainability.js';
import { allParts, anEvidence, evidenceFacts } from './an-evidence.js';
import { evidenceIndex } from './evidence-index.js';
import { NO_PARTS } from './evidence-facts.js';
import { EVIDENCE_TABLE } from './evidence-table.js';
import { EMPTY_EVIDENCE, type Evidence } from './evidence.js';
import { evidenceInput } from './evidence.input.js';
import { referenceKind } from './preparation-checks.js';
import { possibleSteps, stepProblems } from './step-evidence.js';

const into = (from: LifecycleState, to: LifecycleState, changes: Partial<Evidence> = {}, more = {}) =>
  stepProblems(
    evidenceFacts({ project: aProject({ state: from }), evidence: anEvidence(changes), ...more }),
    to,
  ).map(({ code, path }) => `${code} ${path}`);

describe('the table of evidence', () => {
  it('speaks only of steps that exist', () => {
    for (const step of Object.keys(EVIDENCE_TABLE)) {
      const [from, to] = step.split('>') as [LifecycleState, LifecycleState];
      expect(LIFECYCLE_TRANSITIONS[from]).toContain(to);
    }
  });

  it('asks nothing of stepping back', () => {
    const bare = { ...evidenceFacts(NO_PARTS), project: aProject({ state: 'operation' }) };
    expect(stepProblems(bare, 'pilot')).toEqual([]);
    expect(stepProblems({ ...bare, project: aProject({ state: 'pilot' }) }, 'concept')).toEqual([]);
  });

  it('lets a project with everything go all the way', () => {
    expect(into('idea', 'concept')).toEqual([]);
    expect(into('concept', 'pilot')).toEqual([]);
    expect(into('pilot', 'operation')).toEqual([]);
  });

  it('exempts what a public source reports', () => {
    const project = aProject({ state: 'pilot', origin: 'public_source' });
    expect(stepProblems(evidenceFacts({ ...NO_PARTS, project }), 'operation')).toEqual([]);
    expect(evidenceIndex(evidenceFacts({ project }))).toEqual([]);
  });

  it('names every missing piece of an empty entry at its place', () => {
    const project = aProject({ state: 'concept', solutionType: 'statistical' });
    const problems = stepProblems(evidenceFacts({ ...NO_PARTS, project }), 'pilot');
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'AI_SYSTEM_UNCLEAR evidence.aiSystem.reply',
      'AI_SYSTEM_OFFICE_MISSING evidence.aiSystem.office',
      'AI_SYSTEM_REASON_MISSING evidence.aiSystem.reason',
      'AI_SYSTEM_DATE_MISSING evidence.aiSystem.decidedOn',
      'SUCCESS_CRITERIA_MISSING evidence.criteria',
      'AFFECTED_GROUPS_MISSING evidence.groups',
      'RESPONSIBILITY_MISSING evidence.responsibilities.decide',
      'RESPONSIBILITY_MISSING evidence.responsibilities.operate',
      'RESPONSIBILITY_MISSING evidence.responsibilities.oversee',
      'RESPONSIBILITY_MISSING evidence.responsibilities.complain',
      'DATA_SOURCES_MISSING sourceSheet.sources',
      'SUSTAINABILITY_SCREENING_MISSING sustainability',
      'PILOT_END_MISSING evidence.pilotEndsOn',
      'FUNDING_UNKNOWN evidence.funding.state',
    ]);
  });
});

describe('the step into a concept', () => {
  it('takes nothing found as a result, but not a search nobody wrote down', () => {
    const { reuseCheck } = anEvidence();
    const searched = { ...reuseCheck, found: [], conclusion: 'Nichts Vergleichbares.' };
    expect(into('idea', 'concept', { reuseCheck: searched })).toEqual([]);
    expect(into('idea', 'concept', { reuseCheck: EMPTY_EVIDENCE.reuseCheck })).toEqual([
      'SEARCH_PLACES_MISSING evidence.reuseCheck.places',
      'SEARCH_DATE_MISSING evidence.reuseCheck.searchedOn',
      'SEARCH_RESULT_MISSING evidence.reuseCheck.conclusion',
    ]);
  });

  it('asks of everything found why it was not taken and where it stands', () => {
    const { reuseCheck } = anEvidence();
    const found = [{ name: 'Irgendwas', reference: 'im Internet', whyNot: '' }];
    expect(into('idea', 'concept', { reuseCheck: { ...reuseCheck, found } })).toEqual([
      'FOUND_REASON_MISSING evidence.reuseCheck.found.0.whyNot',
      'FOUND_REFERENCE_UNREADABLE evidence.reuseCheck.found.0.reference',
    ]);
  });

  it('takes no record that is dated tomorrow', () => {
    const { reuseCheck } = anEvidence();
    expect(into('idea', 'concept', { reuseCheck: { ...reuseCheck, searchedOn: '2026-11-21' } })).toEqual([
      'DATE_AHEAD evidence.reuseCheck.searchedOn',
    ]);
  });

  it('asks for a screening only where data concern people, and takes an honest unknown', () => {
    const { dpia } = EMPTY_EVIDENCE;
    const sourceSheet = aSourceSheet({ personalData: 'pseudonymous' });
    expect(into('idea', 'concept', { dpia })).toEqual([]);
    expect(into('idea', 'concept', { dpia }, { sourceSheet })).toEqual(['DPIA_MISSING evidence.dpia.reply']);
    const unknown = { reply: 'unknown', reason: 'Noch kein Datenmodell.', decidedOn: '2026-02-01' } as const;
    expect(into('idea', 'concept', { dpia: unknown }, { sourceSheet })).toEqual([]);
    expect(into('concept', 'pilot', { dpia: unknown }, { sourceSheet })).toEqual([
      'DPIA_UNKNOWN evidence.dpia.reply',
    ]);
  });

  it('reads a reference as an entry, an address or nothing', () => {
    expect(referenceKind('strassenzustand-linienbus')).toBe('entry');
    expect(referenceKind('https://example.org/x')).toBe('address');
    for (const odd of ['javascript:alert(1)', 'im Internet', '', '-']) {
      expect(referenceKind(odd)).toBe('unreadable');
    }
  });
});

describe('the step into a pilot', () => {
  it('is blocked by an unclear solution type until an office says yes or no with a reason', () => {
    for (const { key, isAiSystem } of SOLUTION_TYPES) {
      const project = aProject({ state: 'concept', solutionType: key });
      const problems = stepProblems(evidenceFacts({ project }), 'pilot');
      expect([key, problems.length > 0]).toEqual([key, isAiSystem === 'unclear']);
    }
    const project = aProject({ state: 'concept', solutionType: 'optimisation' });
    const aiSystem: Evidence['aiSystem'] = {
      reply: 'no',
      office: 'Datenschutz und Digitales',
      reason: 'Feste Regeln.',
      decidedOn: '2026-02-01',
    };
    expect(into('concept', 'pilot', { aiSystem }, { project })).toEqual([]);
  });

  it('refuses a threshold fixed on or after the day of the first measurement', () => {
    const [criterion] = anEvidence().criteria;
    const fixed = (fixedOn: string) =>
      into('concept', 'pilot', { criteria: [{ ...criterion, fixedOn }] as Evidence['criteria'] });
    expect(fixed('2026-03-14')).toEqual([]);
    expect(fixed('2026-03-15')).toEqual(['CRITERION_FIXED_TOO_LATE evidence.criteria.0.fixedOn']);
  });

  it('never lets a criterion pass that was fixed after something was measured', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-11-19'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (fixed, measured) => {
        const [fixedOn, measuredOn] = [fixed, measured].map((it) => it.toISOString().slice(0, 10));
        const [criterion] = anEvidence().criteria;
        const criteria = [{ ...criterion, fixedOn, measuredOn }] as Evidence['criteria'];
        const passes = into('concept', 'pilot', { criteria, firstMeasuredOn: null }).length === 0;
        expect(passes).toBe((fixedOn ?? '') < (measuredOn ?? ''));
      }),
    );
  });

  it('wants every group heard once; a second record half written takes nothing away', () => {
    const [group] = anEvidence().groups;
    const half = { form: '', heldOn: null, outcome: '' };
    const twice = [{ group: 'Bauhof', participations: [...(group?.participations ?? []), half] }];
    expect(into('concept', 'pilot', { groups: twice })).toEqual([]);
    expect(into('concept', 'pilot', { groups: [{ group: 'Anwohnende', participations: [] }] })).toEqual([
      'PARTICIPATION_MISSING evidence.groups.0',
    ]);
  });

  it('waits for the decision of a funded project', () => {
    const funding = (state: Evidence['funding']['state']) => ({ state, reference: '', decidedOn: null });
    expect(into('concept', 'pilot', { funding: funding('applied') })).toEqual([
      'FUNDING_UNDECIDED evidence.funding.state',
    ]);
    expect(into('concept', 'pilot', { funding: funding('early_start') })).toEqual([
      'FUNDING_REFERENCE_MISSING evidence.funding.reference',
      'FUNDING_DATE_MISSING evidence.funding.decidedOn',
    ]);
  });

  it('needs an end that still lies ahead', () => {
    expect(into('concept', 'pilot', { pilotEndsOn: '2026-11-20' })).toEqual([
      'PILOT_END_PAST evidence.pilotEndsOn',
    ]);
  });
});

describe('the step into operation', () => {
  it('takes a criterion that was missed, but none that is open', () => {
    const [criterion] = anEvidence().criteria;
    const judged = (outcome: 'open' | 'not_met') =>
      into('pilot', 'operation', { criteria: [{ ...criterion, outcome }] as Evidence['criteria'] });
    expect(judged('not_met')).toEqual([]);
    expect(judged('open')).toEqual(['CRITERION_OPEN evidence.criteria.0.outcome']);
  });

  it('asks for economics and a balance that is known and answered for', () => {
    expect(into('pilot', 'operation', {}, { economics: null, sustainability: null })).toEqual([
      'ECONOMICS_MISSING economics',
      'BALANCE_UNKNOWN sustainability',
    ]);
    const negative = aSustainability({ baseline: 0 });
    expect(into('pilot', 'operation', {}, { sustainability: negative })).toEqual([
      'BALANCE_NEGATIVE sustainability.justification',
    ]);
    const answered = { ...negative, justification: 'Die Sicherheit wiegt schwerer.' };
    expect(into('pilot', 'operation', {}, { sustainability: answered })).toEqual([]);
  });

  it('takes a budget of nothing, but none that nobody named', () => {
    const model = 'Der Bauhof.';
    expect(into('pilot', 'operation', { operation: { model, yearlyCents: 0 } })).toEqual([]);
    expect(into('pilot', 'operation', { operation: { model, yearlyCents: null } })).toEqual([
      'BUDGET_MISSING evidence.operation.yearlyCents',
    ]);
  });

  it('is public before it runs', () => {
    const project = aProject({ state: 'pilot', status: 'withdrawn' });
    expect(into('pilot', 'operation', {}, { project })).toEqual(['TRANSPARENCY_ENTRY_MISSING publication']);
  });
});

describe('the end', () => {
  it('asks what became of the data where there were some', () => {
    expect(into('operation', 'discontinued')).toEqual([
      'DISPOSAL_MISSING evidence.disposal.record',
      'DISPOSAL_DATE_MISSING evidence.disposal.disposedOn',
    ]);
    expect(into('idea', 'discontinued', {}, { sourceSheet: { sources: [] } })).toEqual([]);
  });
});

describe('changing the state', () => {
  const now = new Date('2026-11-20T10:00:00Z');

  it('is refused with one problem for each missing piece and decided without any', () => {
    const project = aProject({ state: 'pilot' });
    const input = { to: 'operation' as const };
    const refusal = changeLifecycleState({ project, input, parts: NO_PARTS, gate: [], now });
    expect(refusal.ok).toBe(false);
    expect(changeLifecycleState({ project, input, parts: allParts(), gate: [], now })).toMatchObject({
      ok: true,
      changes: { state: 'operation' },
    });
  });

  it('shows before a step exactly what the step would be refused for', () => {
    for (const state of LIFECYCLE_STATES) {
      const facts = evidenceFacts({ ...NO_PARTS, project: aProject({ state }) });
      for (const { to, evidence } of possibleSteps(facts)) {
        expect(evidence.flatMap(({ problems }) => problems)).toEqual(stepProblems(facts, to));
      }
    }
  });
});

describe('the index', () => {
  it('tells honestly what an entry that began in operation still lacks', () => {
    const project = aProject({ state: 'operation' });
    const index = evidenceIndex(evidenceFacts({ project, evidence: anEvidence() }));
    expect(index.filter(({ isThere }) => !isThere).map(({ key }) => key)).toEqual(['monitoring_report']);
    expect(index.find(({ key }) => key === 'evaluation')).toMatchObject({ isThere: true, day: '2026-10-10' });
  });

  it('asks for a report every twelve months', () => {
    const project = aProject({ state: 'operation' });
    const reported = (reportedOn: string) => {
      const monitoring = [{ year: 2025, finding: 'Läuft.', reportedOn }];
      const index = evidenceIndex(evidenceFacts({ project, evidence: anEvidence({ monitoring }) }));
      return index.find(({ key }) => key === 'monitoring_report')?.isThere;
    };
    expect(reported('2025-11-20')).toBe(true);
    expect(reported('2025-11-19')).toBe(false);
  });

  it('does not hold a pilot that is over against an operation', () => {
    const index = evidenceIndex(evidenceFacts({ project: aProject({ state: 'operation' }) }));
    expect(index.map(({ key }) => key)).not.toContain('pilot_end');
  });
});

describe('the input', () => {
  it('takes what nobody wrote yet and what was written in full', () => {
    expect(evidenceInput.parse(EMPTY_EVIDENCE)).toEqual(EMPTY_EVIDENCE);
    expect(evidenceInput.parse(anEvidence())).toEqual(anEvidence());
  });

  it('takes no task twice, no date that is none and no amount below zero', () => {
    const [row] = anEvidence().responsibilities;
    const odd = {
      ...EMPTY_EVIDENCE,
      responsibilities: [row, row],
      pilotEndsOn: '2026-02-30',
      operation: { model: '', yearlyCents: -1 },
    };
    expect(
      evidenceInput
        .safeParse(odd)
        .error?.issues.map(({ message }) => message)
        .sort(),
    ).toEqual(['AMOUNT_NEGATIVE', 'DATE_UNREADABLE', 'DUPLICATE']);
  });
});
