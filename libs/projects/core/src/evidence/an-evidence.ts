import { aSourceSheet } from '../source-sheet/a-source-sheet.js';
import { anAssessment } from '../economics/an-assessment.js';
import { aProject } from '../a-project.js';
import { aFactor, aSustainability } from '../sustainability/a-sustainability.js';
import type { EvidenceFacts, EvidenceParts } from './evidence-facts.js';
import { EMPTY_EVIDENCE, type Evidence } from './evidence.js';

const ROW = { responsible: 'Bauhof', accountable: 'Fachbereich Tiefbau', consulted: '', informed: 'Rat' };

/** Everything the steps up to operation ask for; for tests. */
export function anEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    ...EMPTY_EVIDENCE,
    responsible: { role: 'Fachbereich Tiefbau', mailbox: 'tiefbau@musterstadt.example' },
    reuseCheck: {
      searchedOn: '2026-01-12',
      places: 'Lösungen im Netzwerk, Marktplatz der Länder',
      found: [{ name: 'Linienbus', reference: 'strassenzustand-linienbus', whyNot: 'Fährt nicht überall.' }],
      conclusion: '',
    },
    simplerAlternative: {
      alternative: 'Begehung nach festem Plan',
      result: 'Zwei Begehungen im Jahr',
      whyNotEnough: 'Frostschäden entstehen dazwischen.',
    },
    dpia: {
      reply: 'no',
      reason: 'Gesichter und Kennzeichen werden im Gerät gelöscht.',
      decidedOn: '2026-02-01',
    },
    funding: { state: 'none', reference: '', decidedOn: null },
    groups: [
      {
        group: 'Beschäftigte des Bauhofs',
        participations: [
          { form: 'Werkstatt', heldOn: '2026-02-20', outcome: 'Keine Bilder aus der Kabine.' },
        ],
      },
    ],
    responsibilities: (['decide', 'operate', 'oversee', 'complain'] as const).map((task) => ({
      task,
      ...ROW,
    })),
    criteria: [
      {
        indicator: 'Tage bis zur Reparatur',
        threshold: 'höchstens 14',
        fixedOn: '2026-03-01',
        outcome: 'met',
        value: '11 Tage',
        measuredOn: '2026-09-30',
      },
    ],
    firstMeasuredOn: '2026-03-15',
    pilotEndsOn: '2026-12-31',
    evaluation: { summary: 'Ziel erreicht.', reportUrl: '', evaluatedOn: '2026-10-10' },
    operation: { model: 'Der Bauhof betreibt, das Rechenzentrum wartet.', yearlyCents: 1_200_000 },
    ...changes,
  };
}

/** All parts in full; for tests. */
export function allParts(changes: Partial<EvidenceParts> = {}): EvidenceParts {
  return {
    evidence: anEvidence(),
    sourceSheet: aSourceSheet(),
    economics: anAssessment(),
    sustainability: aSustainability(),
    factors: [aFactor()],
    ...changes,
  };
}

/** A published pilot with all parts, seen in November 2026; for tests. */
export function evidenceFacts(changes: Partial<EvidenceFacts> = {}): EvidenceFacts {
  return { project: aProject(), ...allParts(), today: '2026-11-20', ...changes };
}
