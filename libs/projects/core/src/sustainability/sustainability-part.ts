import type { KeptPart, PartKind } from '../project-part.js';
import { chosenFactor } from './emission-factor.js';
import { EMPTY_SUSTAINABILITY, type Sustainability } from './sustainability.js';

/** The sustainability of one entry as it is kept. */
export type ProjectSustainability = KeptPart<Sustainability>;

/** The part for energy, CO2, rebound and the four dimensions; a factor that no source stands for is refused. */
export const SUSTAINABILITY_PART: PartKind<Sustainability> = {
  part: 'sustainability',
  empty: EMPTY_SUSTAINABILITY,
  unknownReferences: ({ emissionFactor }, { factors }) => {
    if (emissionFactor === null) return [];
    const factor = chosenFactor(emissionFactor, factors);
    return factor.ok ? [] : factor.problems;
  },
};
