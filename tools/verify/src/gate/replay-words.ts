import type { GateDecision } from '@allmende/gate-core';
import type { DifferingDecision, Replayed } from './replay-database.js';

/** The languages the tool speaks. */
export type Language = 'de' | 'en';

interface Words {
  readonly occasions: Readonly<Record<GateDecision['occasion'], string>>;
  readonly steps: Readonly<Record<GateDecision['to'], string>>;
  readonly decision: (id: string, at: string) => string;
  readonly of: (solution: string, office: string) => string;
  readonly gone: string;
  readonly difference: (field: string, kept: string, now: string) => string;
  readonly sum: (decisions: number, differing: number) => string;
}

const GERMAN: Words = {
  occasions: { release: 'Freigabe', entry: 'Eintritt', suspension: 'Aussetzung' },
  steps: { pilot: 'Pilot', operation: 'Betrieb' },
  decision: (id, at) => `Entscheidung ${id} vom ${at}`,
  of: (solution, office) => `Nutzung: ${solution}, ${office}`,
  gone: 'nicht mehr vorhanden',
  difference: (field, kept, now) => `${field}: gespeichert ${kept}, jetzt berechnet ${now}`,
  sum: (decisions, differing) => `${decisions} Entscheidungen nachgerechnet, ${differing} weichen ab`,
};

const ENGLISH: Words = {
  occasions: { release: 'release', entry: 'entry', suspension: 'suspension' },
  steps: { pilot: 'pilot', operation: 'operation' },
  decision: (id, at) => `Decision ${id} of ${at}`,
  of: (solution, office) => `Use: ${solution}, ${office}`,
  gone: 'no longer there',
  difference: (field, kept, now) => `${field}: stored ${kept}, computed now ${now}`,
  sum: (decisions, differing) => `${decisions} decisions computed anew, ${differing} differ`,
};

/** What a replay came to, for people. The names of fields stay as they stand in the database. */
export function reportLines({ decisions, differing }: Replayed, language: Language): readonly string[] {
  const words = language === 'de' ? GERMAN : ENGLISH;
  return [
    ...differing.flatMap((decision) => linesOf(decision, words)),
    words.sum(decisions, differing.length),
  ];
}

function linesOf(decision: DifferingDecision, words: Words): readonly string[] {
  const { id, decidedAt, occasion, to, ruleSet, differences } = decision;
  const kind = `${words.occasions[occasion]} ${words.steps[to]}`;
  return [
    `${words.decision(id, decidedAt.toISOString())}: ${kind} (${ruleSet})`,
    `  ${words.of(
      decision.project ?? `${decision.projectId} (${words.gone})`,
      decision.organisation ?? `${decision.organisationId} (${words.gone})`,
    )}`,
    ...differences.map(({ field, kept, recomputed }) => `  ${words.difference(field, kept, recomputed)}`),
  ];
}

/** The same as one line for programs. */
export function reportJson({ decisions, differing }: Replayed): string {
  return JSON.stringify({
    holds: differing.length === 0,
    decisions,
    differing: differing.length,
    found: differing.map(({ differences, to: step, ...decision }) => ({
      ...decision,
      step,
      differences: differences.map(({ field, kept, recomputed }) => ({ field, kept, recomputed })),
    })),
  });
}
