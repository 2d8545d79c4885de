import { type EvidenceType, germanDay, type RiskInputs } from '@allmende/gate-core';
import { someInputs } from '@allmende/gate-core/samples';
import { ExpireEvidence, ReassessAfterMilestone, ReassessPools } from '@allmende/gate-api';
import { ImportPublicCases } from '@allmende/projects-api';
import {
  answer,
  fulfil,
  HIGH,
  judge,
  nameVersion,
  pool,
  release,
  REQUIREMENTS,
  step,
  write,
} from './gate-acts.js';
import {
  by,
  dossierOf,
  type Draw,
  editor,
  mutate,
  type Office,
  unmetInOperation,
  useOf,
  type Walk,
} from './gate-walk.js';

type Call = (walk: Walk, office: Office, draw: Draw) => Promise<void>;

const oneOf = <Thing>(things: readonly Thing[], draw: Draw): Thing => {
  const found = things[draw(things.length)];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
};

const ANSWERS: readonly RiskInputs[] = [
  someInputs(),
  someInputs(HIGH),
  someInputs({ sovereignUse: 'decision_preparation', procedureTrack: 'sgb_x', personalData: 'yes' }),
  someInputs({ personalData: 'unknown' }),
];
const STATES = ['idea', 'concept', 'pilot', 'operation', 'discontinued'] as const;
const STAGES = ['watching', 'examined', 'decided', 'pilot', 'operation', 'ended'] as const;

async function versionOf({ api }: Walk, id: string): Promise<number> {
  const [row] = await api.database.query<{ version: number }>(
    'select version from projects.project where id = $1',
    [id],
  );
  return row?.version ?? 0;
}

const otherOf = ({ owner, adopter }: Walk, office: Office): Office => (office === owner ? adopter : owner);

const TYPES: readonly EvidenceType[] = [
  ...REQUIREMENTS,
  'human_baseline',
  'evaluation_result',
  'affected_groups',
  'participation_record',
  'responsibility_matrix',
  'dpia',
  'complaint_channel',
  'release_decision',
];

const draftOf = (walk: Walk, state: string) => ({ ...walk.draft, state });

/** Everything that people, machines, imports, editors and the clock can do to the solution, the likely things twice. */
const CALLS: readonly Call[] = [
  (walk, office) => fulfil(walk, [office]),
  (walk) => fulfil(walk, [walk.adopter, walk.owner]),
  (walk, office, draw) => answer(walk, office, oneOf(ANSWERS, draw)),
  (walk, office, draw) =>
    step(walk, office, office === walk.owner ? oneOf(STATES, draw) : oneOf(STAGES, draw)),
  (walk, office, draw) =>
    step(walk, office, office === walk.owner ? oneOf(STATES, draw) : oneOf(STAGES, draw)),
  (walk, office, draw) => write(walk, office, oneOf(TYPES, draw), { validUntil: oneOf(walk.days(), draw) }),
  (walk, office, draw) => judge(walk, office, oneOf(TYPES, draw), draw(4) > 0),
  (walk, office, draw) => release(walk, office, oneOf(['pilot', 'operation'] as const, draw)),
  (walk, office, draw) => nameVersion(walk, office, draw(3) > 0),
  async (walk, office, draw) => {
    const version = (await dossierOf(walk, office)).versions.at(-1);
    if (version === undefined) return;
    await mutate(walk, by(walk, office, 'approver'), 'classifyVersionChange', {
      ...{ versionId: version.id, reason: 'Nur die Oberfläche.' },
      change: oneOf(['substantial', 'non_substantial'] as const, draw),
    });
  },
  async (walk, office) => {
    const theirs = (await dossierOf(walk, otherOf(walk, office))).records;
    for (const { id: recordId } of theirs.slice(0, 6)) {
      await mutate(walk, by(walk, office, 'author'), 'takeOverEvidenceRecord', {
        ...useOf(office),
        recordId,
      });
    }
  },
  (walk, office) => pool(walk, office),
  async (walk, office) => {
    for (const { pool: joined } of (await dossierOf(walk, office)).pools) {
      await mutate(walk, by(walk, office, 'author'), 'leaveEvaluationPool', {
        ...{ poolId: joined.id, organisationId: office.organisationId, reason: 'Wir hören auf.' },
      });
    }
  },
  (walk, office, draw) =>
    mutate(walk, by(walk, office, 'author'), 'requestGateOverride', {
      ...{ ...useOf(office), reason: 'Hochwasser: ohne Vorsortierung bleiben Meldungen liegen.' },
      endsOn: germanDay(new Date(walk.now().getTime() + draw(100) * DAY)),
    }),
  async (walk, office, draw) => {
    const override = (await dossierOf(walk, office)).overrides.at(-1);
    if (override === undefined) return;
    const name = draw(3) > 0 ? 'confirmGateOverride' : 'endGateOverride';
    await mutate(walk, by(walk, office, 'approver'), name, { overrideId: override.id });
  },
  async (walk, _, draw) => {
    await mutate(walk, by(walk, walk.owner, 'author'), 'saveProjectDraft', {
      ...{ id: walk.owner.projectId, expectedVersion: await versionOf(walk, walk.owner.projectId) },
      draft: draftOf(walk, oneOf(STATES, draw)),
    });
  },
  async (walk, _, draw) => {
    const id = walk.owner.projectId;
    const author = by(walk, walk.owner, 'author');
    if (draw(3) === 0) await mutate(walk, author, 'withdrawProject', { id });
    if (draw(2) === 0) return mutate(walk, author, 'publishProject', { id });
    await mutate(walk, author, 'submitProject', { id });
    const expectedVersion = await versionOf(walk, id);
    await mutate(walk, by(walk, walk.owner, 'approver'), 'approveProject', { id, expectedVersion });
  },
  (walk, office, draw) => importFile(walk, office, draw),
  async (walk, _, draw) => {
    const { status } = oneOf([{ status: 'draft' }, { status: 'adopted' }, { status: 'in_force' }], draw);
    const key = oneOf(['annex_iii_duties', 'general_application', 'literacy_and_prohibitions'], draw);
    const [row] = await walk.api.database.query<{ version: number }>(
      'select version from gate.legal_milestone where key = $1',
      [key],
    );
    await mutate(walk, editor(walk), 'changeLegalMilestone', {
      ...{ key, status, validFrom: '2026-01-01', sourceUrl: 'https://example.org/' },
      expectedVersion: row?.version ?? 0,
    });
    await walk.api.get(ReassessAfterMilestone).run();
  },
  (walk, _, draw) => night(walk, oneOf([1, 13, 24, 24 * 40], draw)),
];

const DAY = 86_400_000;

/** The clock goes on, and what looks every hour for what has run out does its work. */
async function night(walk: Walk, hours: number): Promise<void> {
  walk.pass(hours);
  await walk.api.get(ExpireEvidence).run();
  await walk.api.get(ReassessPools).run();
}

/** A file that says a system is in use, and a list of public cases that says so of the entry itself. */
async function importFile(walk: Walk, office: Office, draw: Draw): Promise<void> {
  const author = by(walk, office, 'author');
  if (draw(3) > 0) {
    const [name, text] = oneOf(
      [
        ['importPubliccode', walk.files.publiccode],
        ['importEurocities', walk.files.eurocities],
      ] as const,
      draw,
    );
    await mutate(walk, author, name, { organisationId: office.organisationId, ags: office.ags, text });
    const [newest] = await walk.api.database.query<{ id: string }>(
      'select id from projects.project where organisation_id = $1 order by created_at desc limit 1',
      [office.organisationId],
    );
    if (newest !== undefined) await mutate(walk, author, 'publishProject', { id: newest.id });
    return;
  }
  const [own] = await walk.api.database.query<{ key: string }>(
    'select key from projects.project where id = $1',
    [office.projectId],
  );
  const source = { name: 'Quelle', url: 'https://quelle.example', year: 2026, retrievedAt: '2026-11-01' };
  const content = draftOf(walk, 'operation') as never;
  await walk.api
    .get(ImportPublicCases)
    .run([{ key: own?.key ?? '', ags: walk.owner.ags, content, source }])
    .then(
      () => Promise.reject(new Error('a list of public cases took the entry of a municipality')),
      ({ problems }: { problems?: unknown }) =>
        problems === undefined ? Promise.reject(new Error('broken')) : undefined,
    );
}

/** Brings the adopter into operation the honest way, with its own cases or with those of both. */
export async function begin(walk: Walk, together: boolean): Promise<void> {
  await fulfil(walk, together ? [walk.adopter, walk.owner] : [walk.adopter]);
}

/** Takes one call by chance and answers what stands in operation then that may not. */
export async function takeCall(walk: Walk, draw: Draw): Promise<readonly string[]> {
  const office = draw(2) === 0 ? walk.owner : walk.adopter;
  await oneOf(CALLS, draw)(walk, office, draw);
  return unmetInOperation(walk);
}
