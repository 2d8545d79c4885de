import {
  checklist,
  type EvidenceType,
  gateFacts,
  germanDay,
  type GateStep,
  riskAnswersOf,
  type RiskInputs,
} from '@allmende/gate-core';
import {
  aFairnessRequirement,
  aQualityRequirement,
  completeContent,
  someInputs,
} from '@allmende/gate-core/samples';
import { by, dossierOf, mutate, type Office, useOf, type Walk } from './gate-walk.js';

/** A strict use: the AI Act names it. */
export const HIGH = { annexIiiPoint: 'public_benefits', personalData: 'yes' } as const;
const ENDING = { reason: 'not_economic', lesson: 'Zu teuer.' };

const NEEDS_BOTH = { minCases: 1_200 };

function contentAt(walk: Walk, type: EvidenceType, forBoth: boolean): object {
  if (forBoth && type === 'quality_requirement') return aQualityRequirement(NEEDS_BOTH);
  if (forBoth && type === 'fairness_requirement') return aFairnessRequirement(NEEDS_BOTH);
  return completeContent(type, germanDay(walk.now()));
}

/** Writes a record, opened again where it was closed. */
export async function write(
  walk: Walk,
  office: Office,
  type: EvidenceType,
  more: object = {},
): Promise<void> {
  const { records } = await dossierOf(walk, office);
  const before = records.filter((record) => record.type === type).at(-1);
  await mutate(walk, by(walk, office, 'author'), 'saveEvidenceRecord', {
    ...{ ...useOf(office), type, expectedVersion: before?.version ?? 0, reopen: true },
    content: contentAt(walk, type, false),
    ...more,
  });
}

/** Hands a record in and lets the second person judge it. */
export async function judge(walk: Walk, office: Office, type: EvidenceType, accept = true): Promise<void> {
  const { records } = await dossierOf(walk, office);
  const record = records.filter((one) => one.type === type).at(-1);
  if (record === undefined) return;
  const { id: recordId, version } = record;
  await mutate(walk, by(walk, office, 'author'), 'submitEvidenceRecord', {
    ...{ recordId, expectedVersion: version },
  });
  await mutate(walk, by(walk, office, 'approver'), 'reviewEvidenceRecord', {
    ...{ recordId, expectedVersion: version + 1, accept, reason: 'Datum fehlt.' },
  });
}

async function openTypes(walk: Walk, office: Office, to: GateStep): Promise<readonly EvidenceType[]> {
  const items = checklist(gateFacts(await dossierOf(walk, office), walk.now()), to);
  return items
    .filter(({ holds, evidence }) => !holds && evidence !== 'release_decision')
    .map(({ evidence }) => evidence);
}

/** Asks for a step of the solution or of the reuse. */
export async function step(walk: Walk, office: Office, to: string): Promise<void> {
  const author = by(walk, office, 'author');
  if (office === walk.owner) {
    await mutate(walk, author, 'changeLifecycleState', {
      ...{ id: office.projectId, to },
      ...(to === 'discontinued' ? ENDING : {}),
    });
    return;
  }
  const [row] = await walk.api.database.query<{ version: number }>(
    'select version from projects.deployment where project_id = $1 and organisation_id = $2',
    [office.projectId, office.organisationId],
  );
  await mutate(walk, author, 'setReuseStage', {
    ...{ ...useOf(office), stage: to, ...(row === undefined ? {} : { expectedVersion: row.version }) },
    ...(to === 'ended' ? ENDING : {}),
  });
}

/** Signs. */
export async function release(walk: Walk, office: Office, to: GateStep): Promise<void> {
  await mutate(walk, by(walk, office, 'approver'), 'releaseUse', { ...useOf(office), to });
}

/** Answers the questionnaire. */
export async function answer(walk: Walk, office: Office, inputs: RiskInputs): Promise<void> {
  const { answered } = await dossierOf(walk, office);
  await mutate(walk, by(walk, office, 'author'), 'saveRiskInputs', {
    ...{ ...useOf(office), expectedVersion: answered?.version ?? 0, answers: riskAnswersOf(inputs) },
  });
}

/** Records a version of the system. */
export async function nameVersion(walk: Walk, office: Office, inUse = true): Promise<void> {
  const { versions } = await dossierOf(walk, office);
  await mutate(walk, by(walk, office, 'author'), 'recordSystemVersion', {
    ...{ ...useOf(office), label: `v${versions.length + 1}`, changes: 'Neu trainiert.', inUse },
  });
}

/** Opens the pool of the solution, or joins it. */
export async function pool(walk: Walk, office: Office): Promise<void> {
  const [first] = await walk.api.database.query<{ id: string }>(
    'select id from gate.evaluation_pool where project_id = $1',
    [office.projectId],
  );
  const author = by(walk, office, 'author');
  if (first !== undefined) {
    const { organisationId } = office;
    return mutate(walk, author, 'joinEvaluationPool', { poolId: first.id, organisationId });
  }
  await mutate(walk, author, 'openEvaluationPool', {
    ...{ ...useOf(office), decisionRule: 'Schwelle 0,7' },
    protocol: 'Zwei Prüfende, ohne die Entscheidungen zu kennen.',
  });
}

/** What has to be fixed before anybody measures. */
export const REQUIREMENTS: readonly EvidenceType[] = ['quality_requirement', 'fairness_requirement'];

/** What diligent offices do, alone or together; without it no walk would come near the door. */
export async function fulfil(walk: Walk, offices: readonly Office[]): Promise<void> {
  const forBoth = offices.length > 1;
  for (const office of offices) await prepare(walk, office, forBoth);
  if (forBoth) for (const office of offices) await pool(walk, office);
  // Requirements are fixed before anybody measures.
  walk.pass(1);
  for (const office of offices) await measure(walk, office, forBoth);
  for (const office of offices) {
    for (const to of ['pilot', 'operation'] as const) {
      await release(walk, office, to);
      await step(walk, office, to);
    }
  }
}

async function prepare(walk: Walk, office: Office, forBoth: boolean): Promise<void> {
  const { versions, answered } = await dossierOf(walk, office);
  if (answered === null) await answer(walk, office, someInputs(HIGH));
  if (versions.length === 0) await nameVersion(walk, office);
  const open = await openTypes(walk, office, 'operation');
  const types = forBoth ? [...new Set([...REQUIREMENTS, ...open])] : open;
  for (const type of types.filter((one) => one !== 'evaluation_result')) {
    await write(walk, office, type, { content: contentAt(walk, type, forBoth) });
    await judge(walk, office, type);
  }
}

async function measure(walk: Walk, office: Office, forBoth: boolean): Promise<void> {
  const open = await openTypes(walk, office, 'operation');
  if (!forBoth && !open.includes('evaluation_result')) return;
  await write(walk, office, 'evaluation_result');
  await judge(walk, office, 'evaluation_result');
}
