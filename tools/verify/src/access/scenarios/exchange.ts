import { hiddenInput, input, type Scenarios } from '../scenario.js';

/** What other registers ask, and drafts from files. */
export const EXCHANGE: Scenarios = {
  'mutation saveExchangeDetails': hiddenInput(({ projects }) => ({
    projectId: projects.draft.id,
    expectedVersion: 0,
    answers: [{ field: 'department', values: ['Bauhof'] }],
  })),
  'mutation importPubliccode': input(({ office }) => ({
    organisationId: office.id,
    text: 'publiccodeYmlVersion: "0.7"\nname: Aus einer Datei\n',
  })),
  'mutation importEurocities': input(({ office }) => ({
    organisationId: office.id,
    text: '{"standard_version":"0.3.1","name":"Aus einer Datei"}',
  })),
};
