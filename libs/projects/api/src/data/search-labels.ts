import type {
  ActionClusterKey,
  DesignFieldKey,
  LifecycleState,
  SolutionTypeKey,
} from '@allmende/projects-core';

/** German words under which people look for a design field. Not shown: labels for people stand in the web locales. */
export const FIELD_WORDS: Readonly<Record<DesignFieldKey, string>> = {
  politics: 'Politik Beteiligung Rat Gremien Demokratie',
  administration: 'Verwaltung Bürgerservice Bürgerdienste Behörde',
  internal_services: 'Interne Dienste Personal Finanzen Haushalt Organisation IT',
  public_safety: 'Sicherheit Ordnung Feuerwehr Katastrophenschutz Rettungsdienst',
  education: 'Bildung Schule Weiterbildung',
  youth_family: 'Jugend Familie Kinder Kinderbetreuung',
  social: 'Soziales Sozialleistungen Integration Teilhabe',
  care: 'Pflege Alter Senioren',
  health: 'Gesundheit Krankenhaus Gesundheitsamt',
  culture_sport: 'Kultur Sport Freizeit',
  planning: 'Stadtplanung Raumplanung Stadtentwicklung',
  building_housing: 'Bauen Wohnen Gebäude',
  mobility: 'Mobilität Verkehr',
  utilities: 'Versorgung Entsorgung Energie Wasser Abfall',
  environment: 'Umwelt Klima Natur Grün',
  economy: 'Wirtschaft Tourismus Handel Arbeit',
  civil_society: 'Zivilgesellschaft Ehrenamt Vereine Engagement',
};

/** German words for an action cluster. */
export const CLUSTER_WORDS: Readonly<Record<ActionClusterKey, string>> = {
  strategy: 'Strategie Steuerung',
  ethics: 'Ethik',
  participation: 'Beteiligung Partizipation',
  acceptance: 'Akzeptanz Vertrauen',
  fairness_quality: 'Fairness Qualität Gleichbehandlung',
  data: 'Daten Datengrundlage offene Daten',
  competence: 'Kompetenz Qualifizierung Schulung',
  experimentation: 'Experimentierraum Erprobung Reallabor',
  cooperation: 'Kooperation Zusammenarbeit',
  law: 'Recht Rechtsrahmen',
  economy_efficiency: 'Wirtschaftlichkeit Effizienz',
  sustainability: 'Nachhaltigkeit',
};

/** German words for a solution type. */
export const SOLUTION_TYPE_WORDS: Readonly<Record<SolutionTypeKey, string>> = {
  rule_based: 'regelbasiert Regelwerk',
  rpa: 'Prozessautomatisierung RPA Softwareroboter',
  statistical: 'Statistik statistisches Verfahren',
  ml: 'maschinelles Lernen',
  perception: 'Bilderkennung Spracherkennung Sensorik Wahrnehmung',
  optimisation: 'Optimierung',
  simulation: 'Simulation',
  generative: 'generative KI Sprachmodell Textgenerierung',
  hybrid: 'hybrid Mischform',
};

/** German words for a lifecycle state. */
export const STATE_WORDS: Readonly<Record<LifecycleState, string>> = {
  idea: 'Idee',
  concept: 'Konzept',
  pilot: 'Pilot Pilotprojekt Erprobung',
  operation: 'Betrieb Regelbetrieb im Einsatz',
  discontinued: 'eingestellt beendet',
};
