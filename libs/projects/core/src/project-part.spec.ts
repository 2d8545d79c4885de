import { describe, expect, it } from '@jest/globals';
import { aProject } from './a-project.js';
import { anAssessment, KNOWN_RATES } from './economics/an-assessment.js';
import { ECONOMICS_PART } from './economics/economics-part.js';
import { savePart } from './project-part.js';
import { aFactor, aSustainability } from './sustainability/a-sustainability.js';
import { SUSTAINABILITY_PART } from './sustainability/sustainability-part.js';

const now = new Date('2026-11-02T09:00:00Z');
const rows = { rates: KNOWN_RATES, factors: [aFactor()] };
const economics = {
  kind: ECONOMICS_PART,
  project: aProject(),
  before: { projectId: aProject().id, content: ECONOMICS_PART.empty, version: 2, savedAt: null },
  content: anAssessment(),
  expectedVersion: 2,
  rows,
  now,
};
const sustainability = {
  ...economics,
  kind: SUSTAINABILITY_PART,
  before: { ...economics.before, content: SUSTAINABILITY_PART.empty },
  content: aSustainability(),
};

describe('saving a part of an entry', () => {
  it('keeps what was written, counts on and tells those who follow a published entry', () => {
    const decision = savePart(economics);
    expect(decision).toMatchObject({
      ok: true,
      changes: { version: 3, content: anAssessment(), savedAt: now },
    });
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['project.revised']);
  });

  it('tells nobody about a draft', () => {
    const decision = savePart({ ...economics, project: aProject({ status: 'draft' }) });
    expect(decision.ok && decision.events).toEqual([]);
  });

  it('refuses a stale version', () => {
    const stale = savePart({ ...economics, expectedVersion: 1 });
    expect(stale).toMatchObject({ problems: [{ code: 'STALE_VERSION' }] });
  });

  it('refuses a rate without a source', () => {
    const guessed = savePart({ ...economics, content: anAssessment({ discountRate: 'geraten' }) });
    expect(guessed).toMatchObject({ problems: [{ code: 'DISCOUNT_RATE_UNKNOWN', path: 'discountRate' }] });
  });

  it('refuses an emission factor without a source, and keeps one of the table', () => {
    expect(savePart(sustainability)).toMatchObject({ ok: true, changes: { version: 3 } });
    expect(savePart({ ...sustainability, rows: { ...rows, factors: [] } })).toMatchObject({
      problems: [{ code: 'EMISSION_FACTOR_UNKNOWN', path: 'emissionFactor' }],
    });
  });
});
