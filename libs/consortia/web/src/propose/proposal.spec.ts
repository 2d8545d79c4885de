import { describe, expect, test } from '@jest/globals';
import { CONSORTIUM_LIMITS } from '@allmende/consortia-core';
import { emptyProposal, proposalInput, proposalProblems, regionOf } from './proposal.js';

const written = { ...emptyProposal('wattenau', 'mobility'), title: 'Straßen', purpose: 'Gemeinsam messen' };

describe('a proposal on this device', () => {
  test('may be summed up when name, purpose and field are there', () => {
    expect(proposalProblems(written)).toEqual([]);
  });

  test('names every missing text by itself', () => {
    const problems = proposalProblems({ ...emptyProposal('wattenau', null), title: '  ' });
    expect(problems.map(({ code, path }) => [path, code])).toEqual([
      ['title', 'TITLE_MISSING'],
      ['purpose', 'PURPOSE_MISSING'],
      ['field', 'FIELD_NOT_CHOSEN'],
    ]);
  });

  test('says how long a text may be', () => {
    const [problem] = proposalProblems({ ...written, title: 'x'.repeat(CONSORTIUM_LIMITS.title + 1) });
    expect(problem).toEqual({
      code: 'TITLE_TOO_LONG',
      path: 'title',
      params: { max: CONSORTIUM_LIMITS.title },
    });
  });

  test('works in the home region until another one is picked, and only then sends it', () => {
    expect(regionOf(written, '99101001')).toEqual({ lands: ['99'], kreise: ['99101'] });
    expect(proposalInput(written, null).region).toBeNull();
    const region = { lands: ['06'], kreise: [] };
    expect(regionOf({ ...written, region }, '99101001')).toEqual(region);
    expect(proposalInput({ ...written, region }, null).region).toEqual(region);
  });

  test('sends whom to invite as what, and no empty message', () => {
    const invitees = [{ organisationId: 'koogstedt', name: 'Markt Koogstedt', role: 'associated' as const }];
    expect(proposalInput({ ...written, invitees, message: ' ' }, 'linienbus')).toMatchObject({
      projectKey: 'linienbus',
      invitees: [{ organisationId: 'koogstedt', role: 'associated' }],
      message: null,
      days: 28,
    });
  });
});
