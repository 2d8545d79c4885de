import type { SizeClass } from '@allmende/municipalities-core';
import type { DesignFieldKey, LifecycleState, SolutionTypeKey } from '@allmende/projects-core';

/** The German name of a design field in a list that leaves the house, as the pages say it. */
export const FIELD_NAMES: Readonly<Record<DesignFieldKey, string>> = {
  politics: 'Politik, Demokratie & Beteiligung',
  administration: 'Verwaltung & Bürgerservice',
  internal_services: 'Innere Dienste (Finanzen, Personal, IT, Vergabe)',
  public_safety: 'Sicherheit, Ordnung & Bevölkerungsschutz',
  education: 'Bildung & Lernen',
  youth_family: 'Kinder, Jugend & Familie',
  social: 'Soziales, Teilhabe & Integration',
  care: 'Pflege & Alter',
  health: 'Gesundheit',
  culture_sport: 'Kultur, Sport & Freizeit',
  planning: 'Stadt- & Regionalplanung',
  building_housing: 'Bauen, Wohnen & Liegenschaften',
  mobility: 'Mobilität & Verkehr',
  utilities: 'Energie, Wasser & Entsorgung',
  environment: 'Umwelt, Klima & Natur',
  economy: 'Wirtschaft, Arbeit & Tourismus',
  civil_society: 'Ehrenamt & örtliche Gemeinschaft',
};

/** The German name of a state of life. */
export const STATE_NAMES: Readonly<Record<LifecycleState, string>> = {
  idea: 'Idee',
  concept: 'Konzept',
  pilot: 'Pilot',
  operation: 'Betrieb',
  discontinued: 'Eingestellt',
};

/** The German name of a way to work. */
export const TYPE_NAMES: Readonly<Record<SolutionTypeKey, string>> = {
  rule_based: 'Regelbasierte Automation',
  rpa: 'Prozessautomatisierung (RPA, Workflow)',
  statistical: 'Klassische Statistik, Regression',
  ml: 'Maschinelles Lernen',
  perception: 'Bild-, Sprach- oder Sensorerkennung',
  optimisation: 'Optimierung, Suche',
  simulation: 'Simulation, digitaler Zwilling',
  generative: 'Generative KI (Text, Bild)',
  hybrid: 'Hybrid (Regeln und Lernen)',
};

/** The German name of a size class. */
export const SIZE_NAMES: Readonly<Record<SizeClass, string>> = {
  rural_municipality: 'Landgemeinde',
  small_town: 'Kleinstadt',
  medium_town: 'Mittelstadt',
  large_city: 'Großstadt',
};
