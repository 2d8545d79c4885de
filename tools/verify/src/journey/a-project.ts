/** A complete entry; `mark` makes its title unlike any other. */
export function aProject(mark: string): Record<string, unknown> {
  return {
    title: `Straßenschäden erkennen vom Kehrfahrzeug aus ${mark}`,
    summary: 'Eine Kamera am Kehrfahrzeug sieht Risse und Schlaglöcher, der Bauhof plant danach.',
    primaryField: 'mobility',
    secondaryFields: ['internal_services'],
    actionClusters: ['data', 'cooperation'],
    solutionType: 'perception',
    state: 'concept',
    municipalRole: 'user',
    valuePromise: {
      beneficiary: 'administration',
      indicator: 'Tage vom Schaden bis zum Auftrag',
      baseline: '40 Tage',
      target: 'höchstens 14 Tage',
    },
    problem: 'Schäden fallen erst auf, wenn sich jemand beschwert.',
    approach:
      'Bilder werden im Fahrzeug unkenntlich gemacht und danach ausgewertet. Ein Mensch prüft jede Meldung.',
    contactMailbox: 'digital@wattenau.example',
    links: [],
    licence: 'EUPL-1.2',
  };
}

/** What an acknowledged publication says of itself. */
export interface Published {
  readonly id: string;
  readonly key: string;
}
