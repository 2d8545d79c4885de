import { decideGate, type EvidenceType, gateFacts, germanDay, type GateStep } from '@allmende/gate-core';
import { completeContent, someInputs } from '@allmende/gate-core/samples';
import type { RiskInputs, UseKey } from '@allmende/gate-core';
import type { Actor } from '@allmende/platform-core';
import { ReleaseUse } from '../src/use-cases/release-use.js';
import { Dossiers } from '../src/use-cases/dossiers.js';
import { JudgeEvidenceRecord } from '../src/use-cases/judge-evidence-record.js';
import { RecordSystemVersion } from '../src/use-cases/record-system-version.js';
import { SaveEvidenceRecord } from '../src/use-cases/save-evidence-record.js';
import { SaveRiskInputs } from '../src/use-cases/save-risk-inputs.js';
import type { AnswersApi } from './answers-bed.js';

/** Who works on a use in a test: one writes, another judges and signs. */
export interface Workers {
  readonly author: Actor;
  readonly approver: Actor;
}

/** Answers of a use of which nothing is remarkable, with what differs. */
export async function answer(
  api: AnswersApi,
  author: Actor,
  use: UseKey,
  changes: Partial<RiskInputs> = {},
): Promise<void> {
  const { answered } = await api.get(Dossiers).unscoped(use);
  const { problems } = await api
    .get(SaveRiskInputs)
    .run(author, { ...use, expectedVersion: answered?.version ?? 0, inputs: someInputs(changes) });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/** Writes one record, hands it in and lets the other accept it. */
export async function meet(
  api: AnswersApi,
  { author, approver }: Workers,
  use: UseKey,
  type: EvidenceType,
  content: object = completeContent(type, germanDay(new Date())),
): Promise<void> {
  const dossier = await api.get(Dossiers).unscoped(use);
  const before = dossier.records.find((record) => record.type === type);
  const { current } = await api.get(SaveEvidenceRecord).run(author, {
    ...use,
    type,
    content: { ...content },
    expectedVersion: before?.version ?? 0,
    reopen: true,
  });
  if (current === null) throw new Error('nothing was kept');
  const judge = api.get(JudgeEvidenceRecord);
  const submitted = await judge.submit(author, { recordId: current.id, expectedVersion: current.version });
  await judge.review(approver, { recordId: current.id, expectedVersion: submitted.version, accept: true });
}

/** Everything a step asks for besides the signature, requirements before measurements. */
export async function meetAll(api: AnswersApi, workers: Workers, use: UseKey, to: GateStep): Promise<void> {
  const dossier = await api.get(Dossiers).unscoped(use);
  const { items } = decideGate(gateFacts(dossier, new Date()), to);
  const open = items.filter(({ holds, evidence }) => !holds && evidence !== 'release_decision');
  const types = open.map(({ evidence }) => evidence);
  const last: readonly EvidenceType[] = ['evaluation_result'];
  for (const type of [
    ...types.filter((one) => !last.includes(one)),
    ...types.filter((one) => last.includes(one)),
  ]) {
    await meet(api, workers, use, type);
  }
}

/** Names the version that is in use, where nobody did before. */
export async function nameVersion(api: AnswersApi, { author }: Workers, use: UseKey): Promise<void> {
  const { versions } = await api.get(Dossiers).unscoped(use);
  if (versions.length > 0) return;
  await api.get(RecordSystemVersion).run(author, { ...use, label: '1.0', inUse: true });
}

/** Everything, and the signature under it. */
export async function release(api: AnswersApi, workers: Workers, use: UseKey, to: GateStep): Promise<void> {
  await meetAll(api, workers, use, to);
  if (to === 'operation') await nameVersion(api, workers, use);
  await api.get(ReleaseUse).run(workers.approver, { ...use, to });
}

/** Opens a record again that was met. */
export async function reopen(
  api: AnswersApi,
  { author }: Workers,
  use: UseKey,
  type: EvidenceType,
): Promise<void> {
  const { records } = await api.get(Dossiers).unscoped(use);
  const record = records.find((one) => one.type === type);
  if (record === undefined) throw new Error(`there is a record of ${type}`);
  const { content, version: expectedVersion } = record;
  await api
    .get(SaveEvidenceRecord)
    .run(author, { ...use, type, content: { ...content }, expectedVersion, reopen: true });
}
