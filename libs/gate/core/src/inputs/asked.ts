import type { RiskInputKey, RiskInputs } from './risk-inputs.js';

type Condition = (inputs: RiskInputs) => boolean;

const mayBeAi: Condition = ({ isAiSystem }) => isAiSystem !== 'no';
const mayStandInAnnexIii: Condition = (inputs) => mayBeAi(inputs) && inputs.annexIiiPoint !== 'none';
const mayProfile: Condition = ({ personalData }) => personalData !== 'no';
const maybeFull: Condition = ({ sovereignUse }) =>
  sovereignUse === 'full_automation' || sovereignUse === 'unknown';
const maybeTrack =
  (...tracks: readonly RiskInputs['procedureTrack'][]): Condition =>
  (inputs) =>
    maybeFull(inputs) && (inputs.procedureTrack === 'unknown' || tracks.includes(inputs.procedureTrack));

/** Questions that a known answer to another one makes pointless (ADR 50). Not knowing that answer leaves them asked. */
const ASKED_WHEN: Partial<Record<RiskInputKey, Condition>> = {
  aiActRole: mayBeAi,
  annexIProduct: mayBeAi,
  annexIiiPoint: mayBeAi,
  specialCategories: mayProfile,
  profilesPersons: mayProfile,
  // Whoever profiles people cannot claim an exemption (Art. 6(3) last subparagraph).
  exemptionGround: (inputs) =>
    mayStandInAnnexIii(inputs) && !(mayProfile(inputs) && inputs.profilesPersons === 'yes'),
  interactsWithPersons: mayBeAi,
  publishesGeneratedContent: mayBeAi,
  emotionOrBiometrics: mayBeAi,
  procedureTrack: ({ sovereignUse }) => sovereignUse !== 'none',
  legalBasisFullAutomation: maybeTrack('vwvfg'),
  hasDiscretion: maybeTrack('vwvfg'),
  needsOfficial: maybeTrack('sgb_x', 'ao'),
  hearsIndividualFacts: maybeTrack('sgb_x'),
};

/** What a question that is not asked counts as: nothing speaks for it. */
const POINTLESS: Partial<RiskInputs> = {
  annexIProduct: 'no',
  annexIiiPoint: 'none',
  specialCategories: 'no',
  profilesPersons: 'no',
  exemptionGround: 'none',
  interactsWithPersons: 'no',
  publishesGeneratedContent: 'no',
  emotionOrBiometrics: 'no',
};

/** Whether the question has to be answered, given the other answers. */
export function isAsked(key: RiskInputKey, inputs: RiskInputs): boolean {
  return ASKED_WHEN[key]?.(inputs) ?? true;
}

/**
 * The answers as rules read them: what is not asked counts as nothing, whatever stood there before. The answer itself stays
 * where it is, so that a question asked again brings back what was said.
 */
export function settled(inputs: RiskInputs): RiskInputs {
  const pointless = (Object.keys(POINTLESS) as RiskInputKey[]).filter((key) => !isAsked(key, inputs));
  return { ...inputs, ...Object.fromEntries(pointless.map((key) => [key, POINTLESS[key]])) };
}

/** The questions that are asked and that nobody has answered yet, in the order of the answers. */
export function openInputs(inputs: RiskInputs): readonly RiskInputKey[] {
  return (Object.keys(inputs) as RiskInputKey[]).filter(
    (key) => inputs[key] === 'unknown' && isAsked(key, inputs),
  );
}
