import { describe, expect, it } from '@jest/globals';
import { aCompleteContent, aProject } from './a-project.js';
import { changeLifecycleState } from './change-lifecycle-state.js';
import { allParts, anEvidence } from './evidence/an-evidence.js';
import { createProject, type CreateProject } from './create-project.js';
import { projectCompleteness } from './project-completeness.js';
import { EMPTY_PROJECT_CONTENT, type Project } from './project.js';
import { publishProject } from './publish-project.js';
import { saveDraft, type SaveDraft } from './save-draft.js';
import { withdrawProject } from './withdraw-project.js';

const now = new Date('2026-11-20T10:00:00Z');
const ORGANISATION = '019a4000-0000-7000-8000-00000000000f';

function create(changes: Partial<CreateProject> = {}) {
  return createProject({
    id: '019a4000-0000-7000-8000-0000000000a1',
    now,
    municipality: { ags: '99101001', retired: false, successorAgs: null },
    organisationId: ORGANISATION,
    input: {},
    ...changes,
  });
}

function problemCodes(decision: { ok: boolean; problems?: readonly { code: string }[] }): string[] {
  return decision.ok ? [] : (decision.problems ?? []).map(({ code }) => code);
}

describe('opening a draft', () => {
  it('starts unseen by others, as an idea, with a readable key', () => {
    const decision = create({ input: { title: 'Bürgerassistent für Öffnungszeiten' } });
    expect(decision).toMatchObject({
      ok: true,
      changes: {
        key: 'buergerassistent-fuer-oeffnungszeiten-0000a1',
        status: 'draft',
        state: 'idea',
        origin: 'municipality',
        audiences: [`ORGANISATION:${ORGANISATION}`],
        version: 1,
        publishedAt: null,
      },
      events: [{ type: 'project.created', payload: { ags: '99101001', organisationId: ORGANISATION } }],
    });
  });

  it('has an address even without a title', () => {
    expect(create()).toMatchObject({ changes: { key: 'projekt-0000a1' } });
  });

  it('refuses a municipality that does not exist', () => {
    expect(create({ municipality: null })).toEqual({
      ok: false,
      problems: [{ code: 'MUNICIPALITY_UNKNOWN', path: 'ags' }],
    });
  });

  it('refuses a merged municipality and names its successor', () => {
    const merged = { ags: '99101002', retired: true, successorAgs: '99101001' };
    expect(create({ municipality: merged })).toEqual({
      ok: false,
      problems: [
        { code: 'MUNICIPALITY_MERGED', path: 'ags', params: { ags: '99101002', successorAgs: '99101001' } },
      ],
    });
  });

  it('holds the limits of the fields even for what did not come through the form', () => {
    const input: CreateProject['input'] = { secondaryFields: ['care', 'care', 'health', 'social'] };
    expect(problemCodes(create({ input }))).toEqual(['TOO_MANY', 'DUPLICATE']);
  });

  it('takes an entry from a public source without an organisation, and never both', () => {
    const source = { name: 'Beobachtung', url: 'https://a.example', year: 2024, retrievedAt: '2026-11-01' };
    expect(create({ organisationId: null, source })).toMatchObject({
      ok: true,
      changes: { origin: 'public_source', organisationId: null, audiences: [] },
    });
    expect(problemCodes(create({ source }))).toEqual(['ORIGIN_UNCLEAR']);
    expect(problemCodes(create({ organisationId: null }))).toEqual(['ORIGIN_UNCLEAR']);
  });
});

describe('saving a draft', () => {
  const draft = aProject({ status: 'draft', publishedAt: null, version: 4 });

  it('changes what was sent, empties what was set to null and keeps the rest', () => {
    const input = {
      title: 'Neuer Titel',
      municipalRole: null,
      licence: null,
      valuePromise: { target: '7 Tage' },
    };
    expect(saveDraft({ project: draft, input, expectedVersion: 4, now })).toEqual({
      ok: true,
      changes: {
        title: 'Neuer Titel',
        municipalRole: null,
        licence: '',
        valuePromise: { ...draft.valuePromise, target: '7 Tage' },
        version: 5,
        updatedAt: now,
      },
      events: [],
    });
  });

  it('refuses a version somebody else has already passed', () => {
    expect(saveDraft({ project: draft, input: { title: 'Meiner' }, expectedVersion: 3, now })).toEqual({
      ok: false,
      problems: [{ code: 'STALE_VERSION', path: '', params: { expectedVersion: 3, currentVersion: 4 } }],
    });
  });

  it('sees that a new primary field is among the fields kept from before', () => {
    const decision = saveDraft({
      project: draft,
      input: { primaryField: 'building_housing' },
      expectedVersion: 4,
      now,
    });
    expect(problemCodes(decision)).toEqual(['PRIMARY_FIELD_REPEATED']);
  });

  it('keeps a published entry complete and tells that it was revised', () => {
    const project = aProject();
    const emptied = saveDraft({ project, input: { summary: '', problem: null }, expectedVersion: 4, now });
    expect(problemCodes(emptied)).toEqual(['SUMMARY_MISSING', 'PROBLEM_MISSING']);
    const better = saveDraft({ project, input: { summary: 'Kürzer.' }, expectedVersion: 4, now });
    expect(better).toMatchObject({ ok: true, events: [{ type: 'project.revised' }] });
  });

  it('lets a draft name any state and a published entry only by the table', () => {
    const input = { state: 'operation' as const };
    expect(saveDraft({ project: draft, input, expectedVersion: 4, now }).ok).toBe(true);
    const published = saveDraft({ project: aProject(), input, expectedVersion: 4, now });
    expect(problemCodes(published)).toEqual(['STATE_CHANGES_SEPARATELY']);
  });

  it('takes a reason for ending only from a project that has ended', () => {
    const discontinuation = { reason: 'legal' as const, lesson: 'Früher fragen.' };
    const save = (input: SaveDraft['input']) => saveDraft({ project: draft, input, expectedVersion: 4, now });
    expect(save({ state: 'discontinued', discontinuation })).toMatchObject({ changes: { discontinuation } });
    const running = save({ state: 'pilot', discontinuation });
    expect(running.ok && 'discontinuation' in running.changes).toBe(false);
  });

  it('drops the reason for ending once the draft has not ended after all', () => {
    const ended = aProject({
      status: 'draft',
      state: 'discontinued',
      discontinuation: { reason: 'legal', lesson: 'Früher fragen.' },
    });
    expect(saveDraft({ project: ended, input: { state: 'concept' }, expectedVersion: 4, now })).toMatchObject(
      { ok: true, changes: { state: 'concept', discontinuation: null } },
    );
  });
});

describe('completeness', () => {
  it('shows every part of an empty entry as open', () => {
    const { parts, done, total, complete } = projectCompleteness(EMPTY_PROJECT_CONTENT);
    expect(parts.map(({ part, done: isDone }) => [part, isDone])).toEqual([
      ['basics', false],
      ['classification', false],
      ['value', false],
      ['description', false],
      ['contact', false],
    ]);
    expect({ done, total, complete }).toEqual({ done: 0, total: 12, complete: false });
  });

  it('is complete with everything the handbook asks for', () => {
    expect(projectCompleteness(aCompleteContent())).toMatchObject({ complete: true });
  });

  it('asks a discontinued project for its reason and lesson', () => {
    const open = projectCompleteness(aCompleteContent({ state: 'discontinued' }))
      .parts.flatMap(({ requirements }) => requirements)
      .filter(({ done }) => !done);
    expect(open.map(({ code }) => code)).toEqual(['DISCONTINUATION_REASON_MISSING', 'LESSON_MISSING']);
  });

  it('asks an entry from a public source only for what such a source tells', () => {
    const { parts } = projectCompleteness(EMPTY_PROJECT_CONTENT, 'public_source');
    expect(parts.flatMap(({ requirements }) => requirements.map(({ path }) => path))).toEqual([
      'title',
      'summary',
      'primaryField',
      'solutionType',
    ]);
  });
});

describe('publishing', () => {
  const draft = aProject({ status: 'draft', publishedAt: null, key: 'projekt-0000a1' });

  it('opens a complete entry to everybody and fixes its address', () => {
    expect(publishProject(draft, { now, gate: [] })).toEqual({
      ok: true,
      changes: {
        status: 'published',
        audiences: ['PUBLIC'],
        key: 'strassenschaeden-aus-dem-muellfahrzeug-erkennen-0000a1',
        publishedAt: now,
        version: 5,
        updatedAt: now,
      },
      events: [
        {
          type: 'project.published',
          subjectId: draft.id,
          payload: { ags: '99101001', organisationId: ORGANISATION },
        },
      ],
    });
  });

  it.each<[string, Partial<Project>]>([
    ['TITLE_MISSING', { title: '' }],
    ['SUMMARY_MISSING', { summary: '' }],
    ['PRIMARY_FIELD_MISSING', { primaryField: null }],
    ['SOLUTION_TYPE_MISSING', { solutionType: null }],
    ['MUNICIPAL_ROLE_MISSING', { municipalRole: null }],
    ['BENEFICIARY_MISSING', { valuePromise: { ...draft.valuePromise, beneficiary: null } }],
    ['INDICATOR_MISSING', { valuePromise: { ...draft.valuePromise, indicator: '' } }],
    ['BASELINE_MISSING', { valuePromise: { ...draft.valuePromise, baseline: '' } }],
    ['TARGET_MISSING', { valuePromise: { ...draft.valuePromise, target: '' } }],
    ['PROBLEM_MISSING', { problem: '' }],
    ['APPROACH_MISSING', { approach: '' }],
    ['CONTACT_MISSING', { contactMailbox: '' }],
    ['CONTACT_UNREADABLE', { contactMailbox: 'digital@' }],
  ])('names %s and nothing else when only that is missing', (code, changes) => {
    expect(problemCodes(publishProject({ ...draft, ...changes }, { now, gate: [] }))).toEqual([code]);
  });

  it('keeps address and first date when a withdrawn entry comes back', () => {
    const before = aProject({ title: 'Ein anderer Titel' });
    const withdrawn = withdrawProject(before, now);
    expect(withdrawn).toMatchObject({
      ok: true,
      changes: { status: 'withdrawn', audiences: [`ORGANISATION:${ORGANISATION}`] },
      events: [{ type: 'project.withdrawn' }],
    });
    const again = publishProject({ ...before, status: 'withdrawn' }, { now, gate: [] });
    expect(again).toMatchObject({ changes: { key: before.key, publishedAt: before.publishedAt } });
  });
});

describe('the life of a project', () => {
  const disposal = { record: 'Bilder gelöscht.', disposedOn: '2026-11-02' };
  const ended = allParts({ evidence: anEvidence({ disposal }) });

  it('ends only with a reason and a lesson, and both are told', () => {
    const project = aProject({ state: 'pilot' });
    expect(
      problemCodes(
        changeLifecycleState({
          project,
          input: { to: 'discontinued', lesson: '' },
          parts: ended,
          gate: [],
          now,
        }),
      ),
    ).toEqual(['DISCONTINUATION_REASON_MISSING', 'LESSON_MISSING']);
    const input = { to: 'discontinued', reason: 'not_economic', lesson: 'Zu wenige Fälle.' } as const;
    expect(changeLifecycleState({ project, input, parts: ended, gate: [], now })).toMatchObject({
      changes: { discontinuation: { reason: 'not_economic', lesson: 'Zu wenige Fälle.' } },
      events: [{ payload: { from: 'pilot', to: 'discontinued', reason: 'not_economic' } }],
    });
  });

  it('restarts as a concept without the old reason', () => {
    const project = aProject({
      state: 'discontinued',
      discontinuation: { reason: 'legal', lesson: 'Fragen.' },
    });
    expect(
      changeLifecycleState({ project, input: { to: 'concept' }, parts: allParts(), gate: [], now }),
    ).toMatchObject({
      ok: true,
      changes: { state: 'concept', discontinuation: null, version: 5 },
    });
  });

  it('never jumps from an idea into operation', () => {
    const project = aProject({ state: 'idea' });
    expect(
      changeLifecycleState({ project, input: { to: 'operation' }, parts: allParts(), gate: [], now }),
    ).toEqual({
      ok: false,
      problems: [{ code: 'TRANSITION_NOT_ALLOWED', path: 'to', params: { from: 'idea', to: 'operation' } }],
    });
  });
});
