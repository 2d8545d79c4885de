import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';

const arranged = { title: 'Neuer Name', description: '', entries: [] };

/** What helps to choose among what is shared. */
export const DISCOVERY: Scenarios = {
  'query comparedProjects': {
    ask: ({ projects }) => ({ keys: [projects.published.key, projects.draft.key] }),
  },
  'query collection': { ask: ({ collection }) => ({ key: collection.key }), hidden: true },
  'query collections': plain,
  'query myCollections': plain,
  'mutation createCollection': input(({ office }) => ({
    title: 'Neue Sammlung',
    scope: 'organisation',
    organisationId: office.id,
  })),
  'mutation saveCollection': hiddenInput(({ collection }) => ({
    id: collection.id,
    expectedVersion: 2,
    ...arranged,
  })),
  'mutation addToCollection': hiddenInput(({ collection, projects }) => ({
    id: collection.id,
    projectId: projects.published.id,
  })),
  'mutation removeFromCollection': hiddenInput(({ collection, projects }) => ({
    id: collection.id,
    projectId: projects.published.id,
  })),
  'mutation deleteCollection': hiddenInput(({ collection }) => ({ id: collection.id })),
  'mutation restoreCollection': hiddenInput(({ collection }) => ({ id: collection.id })),
};
