import type { Command } from '../kit/index.js';
import { agrees, compareVectors, countVectors } from './compare-vectors.js';
import { readVectors } from './read-vectors.js';

const SHOWN = 20;

/** The tests, intervals and shares of the release gate beside figures that were computed elsewhere. */
export const statistics: Command = {
  name: 'statistics',
  about: 'tests and intervals agree with known figures to six digits; FILE: other vectors (JSON)',
  run: ({ options }) => {
    const { vectors, ignored } = readVectors(options.rest[0]);
    const compared = compareVectors(vectors);
    const mismatches = compared.filter((comparison) => !agrees(comparison));
    const count = countVectors(vectors);
    return Promise.resolve({
      holds: count > 0 && mismatches.length === 0,
      figures: {
        ...{ vectors: count, figures: compared.length },
        ...{ mismatches: mismatches.length, ignored_keys: ignored.length },
      },
      remarks: [
        ...mismatches.slice(0, SHOWN).map(({ at, expected, found }) => `${at}: ${expected}, found ${found}`),
        ...(ignored.length > 0 ? [`not vectors of these kinds: ${ignored.join(', ')}`] : []),
      ],
    });
  },
};
