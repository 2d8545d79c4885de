import type { CallInput, ProgrammeInput } from '@allmende/funding-core';

/** A call as it goes over the wire: its form as a list of sections. */
export type SentCall = Omit<CallInput, 'form'> & CallInput['form'];

/** A programme as an editor types it; for tests. */
export function aProgrammeInput(): ProgrammeInput {
  return {
    title: 'Gemeinsam digital',
    summary: 'Für Verbünde von Kommunen.',
    funder: 'Land Musterland',
    level: 'land',
    instrument: 'grant',
    financingKind: 'proportionate',
    earlyStart: 'on_request',
    cumulation: 'allowed',
  };
}

/** An open-ended call with one section; for tests. */
export function aCallInput(programmeId: string): SentCall {
  return {
    programmeId,
    title: 'Erster Aufruf',
    summary: 'Straßen und Wege.',
    stages: 1,
    terms: { rateBp: 8_000, interMunicipalRateBp: 9_000, minOwnShareBp: 1_000, minMunicipalities: 2 },
    deadline: { kind: 'upload', localDate: '2099-03-14', localTime: '24:00' },
    fields: ['mobility'],
    lands: [],
    sections: [
      {
        key: 'goal',
        title: { de: 'Ziel' },
        questions: [
          { key: 'why', kind: 'long_text', label: { de: 'Warum dieses Vorhaben?' }, required: true },
          { key: 'start', kind: 'date', label: { de: 'Beginn' }, required: true },
        ],
      },
    ],
  };
}
