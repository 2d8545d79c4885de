import { plain, type Scenarios } from '../scenario.js';

/** The register and what is counted from it. */
export const MUNICIPALITIES: Scenarios = {
  'query registerState': plain,
  'query lands': plain,
  'query districts': plain,
  'query municipalities': plain,
  'query municipality': { ask: ({ office }) => ({ ags: office.ags }) },
  'query municipalityByKey': { ask: ({ office }) => ({ key: office.ags }) },
  'query municipalityDots': plain,
  'query suggestMunicipalities': { ask: () => ({ text: 'a' }) },
  'query whiteSpots': plain,
};
