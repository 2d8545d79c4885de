import {
  AI_ACT_ROLES,
  ANNEX_III_POINTS,
  EXEMPTION_GROUNDS,
  PROCEDURE_TRACKS,
  PROHIBITED_PRACTICES,
  REPLIES,
  type RiskInputKey,
  SOVEREIGN_USES,
} from './risk-inputs.js';

/** The acts that questions rest on. */
export const LEGAL_ACTS = ['ai_act', 'gdpr', 'vwvfg', 'sgb_x', 'ao', 'bgg', 'network'] as const;
export type LegalAct = (typeof LEGAL_ACTS)[number];

/** Where the act can be read; a rule of the network alone has no address. */
export const LEGAL_ACT_ADDRESSES: Readonly<Record<LegalAct, string | null>> = {
  ai_act: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  gdpr: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  vwvfg: 'https://www.gesetze-im-internet.de/vwvfg/__35a.html',
  sgb_x: 'https://www.gesetze-im-internet.de/sgb_10/__31a.html',
  ao: 'https://www.gesetze-im-internet.de/ao_1977/__155.html',
  bgg: 'https://www.gesetze-im-internet.de/bgg/__12a.html',
  network: null,
};

/** A place in an act, in the short form in which both languages cite it. */
export interface LegalPlace {
  readonly act: LegalAct;
  readonly place: string;
}

/** The pages of the questionnaire, in order. */
export const QUESTION_GROUPS = ['system', 'forbidden', 'area', 'contact', 'authority'] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** One question: which answers it offers besides *unknown*, one or several, and the law it rests on. */
export interface RiskQuestion {
  readonly key: RiskInputKey;
  readonly group: QuestionGroup;
  readonly kind: 'one' | 'several';
  readonly choices: readonly string[];
  readonly basis: readonly LegalPlace[];
}

const KNOWN_REPLIES = REPLIES.filter((reply) => reply !== 'unknown');
const aiAct = (...places: readonly string[]) => places.map((place): LegalPlace => ({ act: 'ai_act', place }));
const gdpr = (...places: readonly string[]) => places.map((place): LegalPlace => ({ act: 'gdpr', place }));
const one = (
  group: QuestionGroup,
  key: RiskInputKey,
  basis: readonly LegalPlace[],
  choices: readonly string[] = KNOWN_REPLIES,
): RiskQuestion => ({ key, group, kind: 'one', choices, basis });

/** The questionnaire of handbook 3.4 in the order in which it is asked; words are in the web by these keys. */
export const QUESTIONNAIRE: readonly RiskQuestion[] = [
  one('system', 'isAiSystem', aiAct('Art. 3(1)')),
  one('system', 'aiActRole', aiAct('Art. 3(3)', 'Art. 3(4)', 'Art. 25'), AI_ACT_ROLES),
  one('system', 'hasUserInterface', [{ act: 'bgg', place: '§ 12a' }]),
  {
    key: 'prohibitedPractices',
    group: 'forbidden',
    kind: 'several',
    choices: PROHIBITED_PRACTICES,
    basis: aiAct('Art. 5'),
  },
  one('area', 'annexIProduct', aiAct('Art. 6(1)', 'Annex I')),
  one('area', 'annexIiiPoint', aiAct('Art. 6(2)', 'Annex III'), ['none', ...ANNEX_III_POINTS]),
  one('area', 'personalData', gdpr('Art. 4(1)', 'Art. 35')),
  one('area', 'specialCategories', gdpr('Art. 9', 'Art. 35(3)')),
  one('area', 'profilesPersons', [...gdpr('Art. 4(4)'), ...aiAct('Art. 6(3)')]),
  one('area', 'exemptionGround', aiAct('Art. 6(3)', 'Art. 6(4)'), ['none', ...EXEMPTION_GROUNDS]),
  one('contact', 'interactsWithPersons', aiAct('Art. 50(1)')),
  one('contact', 'publishesGeneratedContent', aiAct('Art. 50(2)', 'Art. 50(4)')),
  one('contact', 'emotionOrBiometrics', aiAct('Art. 50(3)')),
  one('authority', 'sovereignUse', [{ act: 'network', place: '' }, ...gdpr('Art. 22')], SOVEREIGN_USES),
  one(
    'authority',
    'procedureTrack',
    [
      { act: 'vwvfg', place: '§ 35a' },
      { act: 'sgb_x', place: '§ 31a' },
      { act: 'ao', place: '§ 155(4)' },
    ],
    PROCEDURE_TRACKS,
  ),
  one('authority', 'legalBasisFullAutomation', [{ act: 'vwvfg', place: '§ 35a' }]),
  one('authority', 'hasDiscretion', [{ act: 'vwvfg', place: '§ 35a' }]),
  one('authority', 'needsOfficial', [
    { act: 'sgb_x', place: '§ 31a' },
    { act: 'ao', place: '§ 155(4)' },
  ]),
  one('authority', 'hearsIndividualFacts', [{ act: 'sgb_x', place: '§ 31a' }]),
];
