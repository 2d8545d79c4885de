import {
  EMPTY_ASSESSMENT,
  EMPTY_EVIDENCE,
  EMPTY_REQUIREMENTS,
  EMPTY_SOURCE_SHEET,
  EMPTY_SUSTAINABILITY,
} from '@allmende/projects-core';
import { aProject } from '../../journey/a-project.js';
import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';
import type { Side } from '../world.js';

const NOBODY_ASKED = 'nobody asked the office to own its own draft';
const ownDraft = ({ projects, office }: Side) => ({
  projectId: projects.draft.id,
  organisationId: office.id,
});

/** Entries: what everybody reads and what their organisation does with them. */
export const PROJECTS: Scenarios = {
  'query project': { ask: ({ projects }) => ({ key: projects.draft.key }), hidden: true },
  'query projectById': { ask: ({ projects }) => ({ id: projects.draft.id }), hidden: true },
  'query projects': { ask: ({ office }) => ({ filter: { organisationId: office.id } }) },
  'query searchProjects': { ask: () => ({ text: 'gibt es nicht' }) },
  'query searchSuggestions': { ask: () => ({ text: 'gibt es nicht' }) },
  'query discountRates': plain,
  'query emissionFactors': plain,
  'query myDrafts': plain,
  'query projectsOfMyOrganisations': plain,
  'mutation createProject': input(({ office }) => ({
    organisationId: office.id,
    draft: { title: 'Noch ein Entwurf' },
  })),
  'mutation saveProjectDraft': hiddenInput(({ projects }) => ({
    id: projects.draft.id,
    expectedVersion: projects.draft.version,
    draft: aProject('geändert'),
  })),
  'mutation saveEconomics': hiddenInput(({ projects }) => ({
    projectId: projects.draft.id,
    expectedVersion: 0,
    assessment: EMPTY_ASSESSMENT,
  })),
  'mutation saveSustainability': hiddenInput(({ projects }) => ({
    projectId: projects.draft.id,
    expectedVersion: 0,
    content: EMPTY_SUSTAINABILITY,
  })),
  'query requirementNames': { ask: () => ({ list: 'procedures', text: 'Kataster' }) },
  'mutation saveRequirements': hiddenInput(({ projects }) => ({
    projectId: projects.draft.id,
    expectedVersion: 0,
    content: EMPTY_REQUIREMENTS,
  })),
  'mutation saveEvidence': hiddenInput(({ projects }) => ({
    projectId: projects.draft.id,
    expectedVersion: 0,
    content: EMPTY_EVIDENCE,
  })),
  'mutation saveSourceSheet': hiddenInput(({ projects }) => ({
    projectId: projects.draft.id,
    expectedVersion: 0,
    content: EMPTY_SOURCE_SHEET,
  })),
  'query ownershipQuestions': plain,
  'mutation inviteCoOwner': hiddenInput(ownDraft, { neverClean: 'no organisation owns a solution twice' }),
  'mutation acceptCoOwnership': hiddenInput(ownDraft, { neverClean: NOBODY_ASKED }),
  'mutation declineCoOwnership': hiddenInput(ownDraft, { neverClean: NOBODY_ASKED }),
  'mutation leaveCoOwnership': hiddenInput(ownDraft, { neverClean: NOBODY_ASKED }),
  'mutation withdrawCoOwnerInvitation': hiddenInput(ownDraft, { neverClean: NOBODY_ASKED }),
  'mutation setLineage': hiddenInput(({ projects }) => ({
    ...{ childId: projects.draft.id, parentId: projects.published.id },
    ...{ kind: 'variant', changes: '' },
  })),
  'mutation removeLineage': hiddenInput(
    ({ projects }) => ({ childId: projects.draft.id, parentId: projects.published.id }),
    { neverClean: 'nobody said where the draft comes from' },
  ),
  'mutation deleteDraft': hiddenInput(({ projects }) => ({ id: projects.draft.id })),
  'mutation publishProject': hiddenInput(({ projects }) => ({ id: projects.draft.id }), {
    neverClean: 'somebody else in the organisation may approve, so it goes through four eyes',
  }),
  'mutation submitProject': hiddenInput(({ projects }) => ({ id: projects.draft.id })),
  'mutation approveProject': hiddenInput(({ handedIn }) => ({
    id: handedIn.id,
    expectedVersion: handedIn.version,
  })),
  'mutation sendBackProject': hiddenInput(({ handedIn }) => ({ id: handedIn.id, reason: 'Bitte kürzer.' })),
  'mutation takeBackProject': hiddenInput(({ handedIn }) => ({ id: handedIn.id })),
  'mutation confirmContent': input(({ projects }) => ({ id: projects.published.id })),
  'query errorReportsToAnswer': plain,
  'query handInsToAnswer': plain,
  'query fieldSchemaImpact': { ask: () => ({ change: { kind: 'removed', field: 'contact.licence' } }) },
  'mutation reportError': input(({ projects }) => ({
    projectId: projects.published.id,
    part: 'contact',
    wrong: 'Das Postfach gibt es nicht mehr.',
  })),
  'mutation askCorrection': input(({ projects }) => ({
    projectId: projects.published.id,
    part: 'contact',
    wrong: 'Das Postfach gibt es nicht mehr.',
  })),
  'mutation answerErrorReport': hiddenInput(
    ({ reported }) => ({ id: reported.id, outcome: 'corrected', answer: '' }),
    { seenBy: ['network:editor'] },
  ),
  'mutation addProjectFile': hiddenInput(
    ({ projects }) => ({
      projectId: projects.draft.id,
      fileId: '01900000-0000-7000-8000-000000000099',
      title: 'Bild',
      licence: 'CC0-1.0',
    }),
    { neverClean: 'everybody may only attach what they brought in themselves' },
  ),
  'mutation removeProjectFile': hiddenInput(() => ({ id: '01900000-0000-7000-8000-000000000099' }), {
    neverClean: 'no entry of this world has a file',
  }),
  'mutation withdrawProject': input(({ projects }) => ({ id: projects.published.id })),
  'query actualsDueOfMyOrganisations': plain,
  'query reusesOfMyOrganisations': plain,
  'mutation setReuseStage': input(({ office, reuse }) => ({
    projectId: reuse.solutionId,
    organisationId: office.id,
    stage: 'examined',
    expectedVersion: 1,
  })),
  'mutation confirmReuse': hiddenInput(({ reuse }) => ({ id: reuse.ownId })),
  'mutation acknowledgeReuse': hiddenInput(({ reuse }) => ({ id: reuse.ofOthersId })),
  'mutation withdrawInterest': hiddenInput(({ reuse }) => ({ id: reuse.ownId })),
  'mutation changeLifecycleState': input(({ projects }) => ({
    ...{ id: projects.published.id, to: 'discontinued' },
    ...{ reason: 'not_economic', lesson: 'Zu wenige Fälle im Jahr.' },
  })),
};
