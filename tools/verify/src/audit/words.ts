import { type ChainFinding, type FindingKind, markText } from '@allmende/oversight-core';
import type { WalkedChain } from '@allmende/oversight-api';

/** The languages the tool speaks. */
export type Language = 'de' | 'en';

interface Words {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly day: (finding: ChainFinding) => string;
  readonly event: (id: string) => string;
  readonly holds: (walked: WalkedChain) => string;
  readonly broken: (walked: WalkedChain) => string;
  readonly more: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly newest: (mark: string) => string;
  readonly nothing: string;
}

const GERMAN: Words = {
  kinds: {
    altered: 'geändert',
    removed: 'entfernt',
    inserted: 'eingefügt',
    seal_broken: 'Siegel verletzt',
  },
  day: ({ day, sequence }) =>
    day === null ? 'nicht in der Kette' : `${day}${sequence === null ? '' : `, Eintrag ${sequence}`}`,
  event: (id) => `Ereignis ${id}`,
  holds: ({ events, days }) => `Protokoll unversehrt: ${events} Ereignisse, ${days} abgeschlossene Tage`,
  broken: ({ events, findings }) => `Protokoll verletzt: ${findings} Stellen bei ${events} Ereignissen`,
  more: (count) => `… und ${count} weitere`,
  waiting: (count) => `noch ohne Siegel (die nächste Minute): ${count}`,
  newest: (mark) => `neuestes Siegel, zum Aufbewahren an anderem Ort: ${mark}`,
  nothing: 'Noch nichts versiegelt; der Worker tut das jede Minute.',
};

const ENGLISH: Words = {
  kinds: { altered: 'altered', removed: 'removed', inserted: 'inserted', seal_broken: 'seal broken' },
  day: ({ day, sequence }) =>
    day === null ? 'not in the chain' : `${day}${sequence === null ? '' : `, entry ${sequence}`}`,
  event: (id) => `event ${id}`,
  holds: ({ events, days }) => `The trail is whole: ${events} events, ${days} closed days`,
  broken: ({ events, findings }) => `The trail is broken: ${findings} places in ${events} events`,
  more: (count) => `… and ${count} more`,
  waiting: (count) => `not sealed yet (within a minute): ${count}`,
  newest: (mark) => `newest seal, to be kept elsewhere: ${mark}`,
  nothing: 'Nothing is sealed yet; the worker does that every minute.',
};

/** What a walk along the chain found, for people. */
export function reportLines(walked: WalkedChain, language: Language): readonly string[] {
  const words = language === 'de' ? GERMAN : ENGLISH;
  const { findings, named, waiting, mark } = walked;
  return [
    findings === 0 ? words.holds(walked) : words.broken(walked),
    ...named.map((finding) => `  ${findingLine(finding, words)}`),
    ...(findings > named.length ? [`  ${words.more(findings - named.length)}`] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    mark === null ? words.nothing : words.newest(markText(mark)),
  ];
}

function findingLine(finding: ChainFinding, words: Words): string {
  const parts = [words.day(finding), words.kinds[finding.kind]];
  return [...parts, ...(finding.eventId === null ? [] : [words.event(finding.eventId)])].join(': ');
}
