import type {
  AiActRole,
  AnnexIiiPoint,
  ExemptionGround,
  ProcedureTrack,
  ProhibitedPractice,
  Reply,
  RiskInputs,
  SovereignUse,
} from '@allmende/gate-core';
import type { DossierLanguage } from './dossier-words.js';

type Answer =
  Reply | ProhibitedPractice | AnnexIiiPoint | ExemptionGround | SovereignUse | ProcedureTrack | AiActRole;

const ANSWERS: Readonly<Record<Answer, Readonly<Record<DossierLanguage, string>>>> = {
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  unknown: { de: 'noch offen', en: 'still open' },
  none: { de: 'trifft nicht zu', en: 'does not apply' },
  manipulation: { de: 'Manipulation', en: 'manipulation' },
  social_scoring: { de: 'soziale Bewertung', en: 'social scoring' },
  crime_prediction: { de: 'Vorhersage von Straftaten', en: 'prediction of crimes' },
  facial_scraping: { de: 'Sammeln von Gesichtsbildern', en: 'scraping of faces' },
  emotion_inference: { de: 'Erkennen von Gefühlen', en: 'inference of emotions' },
  biometric_categorisation: { de: 'biometrische Einteilung', en: 'biometric categorisation' },
  remote_biometric_identification: {
    de: 'biometrische Fernidentifizierung',
    en: 'remote biometric identification',
  },
  intimate_imagery: { de: 'intime Darstellungen ohne Einwilligung', en: 'intimate imagery without consent' },
  biometrics: { de: 'Biometrie', en: 'biometrics' },
  critical_infrastructure: { de: 'kritische Infrastruktur', en: 'critical infrastructure' },
  education: { de: 'Bildung', en: 'education' },
  employment: { de: 'Beschäftigung', en: 'employment' },
  public_benefits: { de: 'öffentliche Leistungen', en: 'public benefits' },
  creditworthiness: { de: 'Kreditwürdigkeit', en: 'creditworthiness' },
  insurance: { de: 'Versicherungen', en: 'insurance' },
  emergency_calls: { de: 'Notrufe', en: 'emergency calls' },
  law_enforcement: { de: 'Strafverfolgung', en: 'law enforcement' },
  migration: { de: 'Migration und Asyl', en: 'migration and asylum' },
  justice_and_elections: { de: 'Justiz und Wahlen', en: 'justice and elections' },
  narrow_procedural_task: { de: 'eng umgrenzte Verfahrensaufgabe', en: 'narrow procedural task' },
  improves_human_activity: {
    de: 'verbessert ein menschliches Ergebnis',
    en: 'improves a finished human activity',
  },
  detects_deviations: { de: 'erkennt Abweichungen', en: 'detects deviations' },
  preparatory_task: { de: 'vorbereitende Aufgabe', en: 'preparatory task' },
  decision_preparation: { de: 'bereitet Entscheidungen vor', en: 'prepares decisions' },
  partial_automation: { de: 'teilweise automatisiert', en: 'partly automated' },
  full_automation: { de: 'vollständig automatisiert', en: 'fully automated' },
  vwvfg: { de: '§ 35a VwVfG', en: '§ 35a VwVfG' },
  sgb_x: { de: '§ 31a SGB X', en: '§ 31a SGB X' },
  ao: { de: '§ 155 Abs. 4 AO', en: '§ 155(4) AO' },
  deployer: { de: 'Betreiberin', en: 'deployer' },
  provider: { de: 'Anbieterin', en: 'provider' },
  provider_and_deployer: { de: 'Anbieterin und Betreiberin', en: 'provider and deployer' },
};

/** An answer of the questionnaire in words; several practices one after the other, none of them as such. */
export function answerWord(answer: RiskInputs[keyof RiskInputs], language: DossierLanguage): string {
  if (typeof answer === 'string') return ANSWERS[answer][language];
  return answer.length === 0
    ? ANSWERS.none[language]
    : answer.map((one) => ANSWERS[one][language]).join(', ');
}
