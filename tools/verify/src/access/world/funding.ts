import { type Caller, change, type Ground } from '../ground.js';
import type { Hall } from '../world.js';
import type { SideConsortia } from './consortia.js';
import type { Keyed } from './projects.js';

/** What the editors of programmes entered. */
export interface WorldFunding {
  readonly programmeId: string;
  /** In preparation. */
  readonly draftCall: Keyed;
  /** Open, and each side has begun an application. */
  readonly call: Keyed;
  /** Open, and each side has an application under review. */
  readonly reviewedCall: Keyed;
  /** Open, and nobody has applied. */
  readonly freeCall: Keyed;
}

/** Applications of the consortium that one organisation leads. */
export interface SideFunding {
  readonly begun: Keyed;
  readonly reviewed: Keyed;
}

/** A programme as an editor types it. */
export const PROGRAMME = {
  title: 'Gemeinsam digital',
  summary: 'Für Verbünde von Kommunen.',
  funder: 'Land Musterland',
  level: 'land',
  instrument: 'grant',
  financingKind: 'proportionate',
  earlyStart: 'on_request',
  cumulation: 'allowed',
} as const;

/** A call of that programme with one question. */
export function aCall(programmeId: string, title: string): Readonly<Record<string, unknown>> {
  const question = { key: 'why', kind: 'long_text', label: { de: 'Warum dieses Vorhaben?' }, required: true };
  return {
    programmeId,
    title,
    summary: 'Straßen und Wege.',
    stages: 1,
    terms: { rateBp: 8_000, interMunicipalRateBp: 9_000, minOwnShareBp: 1_000, minMunicipalities: 2 },
    deadline: { kind: 'upload', localDate: '2099-03-14', localTime: '24:00' },
    fields: ['mobility'],
    lands: [],
    sections: [{ key: 'goal', title: { de: 'Ziel' }, questions: [question] }],
  };
}

/** One line that all partners carry by their inhabitants. */
export const BUDGET_ITEM = {
  key: 'cameras',
  label: 'Kameras',
  category: 'equipment',
  amount: 10_000_000,
  eligible: true,
  split: { method: 'population' },
} as const;

/** The programme and its calls. */
export async function programmes(ground: Ground, editor: Caller): Promise<WorldFunding> {
  const create = { name: 'createProgramme', fields: 'programme { id }' };
  const { programme } = await change<{ programme: { id: string } }>(ground, editor, create, PROGRAMME);
  const call = async (title: string, opened: boolean): Promise<Keyed> => {
    const draft = { name: 'createCall', fields: 'call { id key }' };
    const made = await change<{ call: Keyed }>(ground, editor, draft, aCall(programme.id, title));
    const open = { name: 'openCall', type: 'CallStepInput', fields: 'call { id }' };
    if (opened) await change(ground, editor, open, { callId: made.call.id });
    return made.call;
  };
  return {
    programmeId: programme.id,
    draftCall: await call('In Vorbereitung', false),
    call: await call('Begonnen', true),
    reviewedCall: await call('In Prüfung', true),
    freeCall: await call('Noch frei', true),
  };
}

/** An application just begun and one that is complete and under review. */
export async function fundingOf(
  ground: Ground,
  hall: Hall,
  { working }: SideConsortia,
  { call, reviewedCall }: WorldFunding,
): Promise<SideFunding> {
  const begun = await begin(ground, hall, working.id, call.id);
  const reviewed = await begin(ground, hall, working.id, reviewedCall.id);
  const { caller } = hall.head;
  const application = { applicationId: reviewed.id, expectedVersion: 0 };
  await change(
    ground,
    caller,
    { name: 'saveSection', fields: 'section { version }' },
    {
      ...application,
      sectionKey: 'goal',
      answers: [{ questionKey: 'why', text: 'Weil Schlaglöcher gefährlich sind.' }],
    },
  );
  await change(
    ground,
    caller,
    { name: 'saveBudget', fields: 'application { id }' },
    {
      ...application,
      thirdParty: 0,
      items: [BUDGET_ITEM],
    },
  );
  const review = { name: 'beginReview', type: 'ApplicationStepInput', fields: 'application { id }' };
  await change(ground, caller, review, { applicationId: reviewed.id });
  return { begun, reviewed };
}

async function begin(ground: Ground, { head }: Hall, consortiumId: string, callId: string): Promise<Keyed> {
  const start = { name: 'startApplication', fields: 'application { id key }' };
  const { application } = await change<{ application: Keyed }>(ground, head.caller, start, {
    callId,
    consortiumId,
    title: 'Straßen',
  });
  return application;
}
