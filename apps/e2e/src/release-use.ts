import { type EvidenceType, germanDay, QUESTIONNAIRE, type RiskInputs } from '@allmende/gate-core';
import { completeContent, someInputs } from '@allmende/gate-core/samples';
import type { Page } from '@playwright/test';

type Step = 'pilot' | 'operation';

/** One organisation's use of one solution, and the two people of it who release it: one writes, the other judges. */
export interface UseOfTwo {
  readonly author: Page;
  readonly approver: Page;
  readonly solutionKey: string;
  /** What the author's organisation is called. */
  readonly organisation: string;
}

interface Ids {
  readonly projectId: string;
  readonly organisationId: string;
}

/** Asks the API as whoever is signed in on the page, and fails with what the rules refuse. */
export async function ask<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const response = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true' },
    data: { query, variables },
  });
  const { data, errors } = (await response.json()) as {
    data: Record<string, { problems?: readonly object[] } | null> | null;
    errors?: readonly object[];
  };
  const problems = Object.values(data ?? {}).flatMap((payload) => payload?.problems ?? []);
  if (data === null || errors !== undefined || problems.length > 0)
    throw new Error(JSON.stringify(errors ?? problems));
  return data as Data;
}

/** The ids of the use, looked up as its author. */
export async function idsOf({ author, solutionKey, organisation }: UseOfTwo): Promise<Ids> {
  const { project, viewer } = await ask<{
    project: { id: string };
    viewer: { memberships: { organisationId: string; organisationName: string }[] };
  }>(
    author,
    `query($key: String!) { project(key: $key) { id }
      viewer { memberships { organisationId organisationName } } }`,
    { key: solutionKey },
  );
  const own = viewer.memberships.find(({ organisationName }) => organisationName.includes(organisation));
  if (own === undefined) throw new Error(`not a member of ${organisation}`);
  return { projectId: project.id, organisationId: own.organisationId };
}

/** Answers the whole questionnaire at once. */
export async function answerQuestions(use: UseOfTwo, changes: Partial<RiskInputs> = {}): Promise<void> {
  const inputs = someInputs(changes);
  const answers = QUESTIONNAIRE.map(({ key }) => {
    const value = inputs[key];
    if (typeof value === 'string') return { question: key, values: [value] };
    return { question: key, values: value.length === 0 ? ['none'] : value };
  });
  await ask(
    use.author,
    `mutation($input: SaveRiskInputsInput!) { saveRiskInputs(input: $input) { problems { code path } } }`,
    { input: { ...(await idsOf(use)), expectedVersion: 0, answers } },
  );
}

/** Writes one record, hands it in, and lets the second person accept it. */
export async function meetRecord(use: UseOfTwo, type: EvidenceType, content?: object): Promise<void> {
  const today = germanDay(new Date());
  const saved = await ask<{ saveEvidenceRecord: { record: Kept } }>(
    use.author,
    `mutation($input: SaveEvidenceRecordInput!) { saveEvidenceRecord(input: $input) {
      record { id version } problems { code path } } }`,
    {
      input: {
        ...(await idsOf(use)),
        ...{ type, content: content ?? completeContent(type, today), expectedVersion: 0 },
      },
    },
  );
  const { id, version } = saved.saveEvidenceRecord.record;
  const handedIn = await ask<{ submitEvidenceRecord: { record: Kept } }>(
    use.author,
    `mutation($input: SubmitEvidenceRecordInput!) { submitEvidenceRecord(input: $input) {
      record { id version } problems { code path } } }`,
    { input: { recordId: id, expectedVersion: version } },
  );
  await ask(
    use.approver,
    `mutation($input: ReviewEvidenceRecordInput!) { reviewEvidenceRecord(input: $input) { problems { code path } } }`,
    {
      input: {
        recordId: id,
        expectedVersion: handedIn.submitEvidenceRecord.record.version,
        accept: true,
      },
    },
  );
}

interface Kept {
  readonly id: string;
  readonly version: number;
}

/** Everything a step still asks for except what is named, requirements before the evaluation, without the signature. */
export async function meetAll(use: UseOfTwo, to: Step, except: readonly EvidenceType[] = []): Promise<void> {
  const { organisationId } = await idsOf(use);
  const { project } = await ask<{
    project: { gatedUse: { checklist: { items: { evidence: EvidenceType; holds: boolean }[] } } };
  }>(
    use.author,
    `query($key: String!, $organisationId: ID!, $to: GateStep!) { project(key: $key) {
      gatedUse(organisationId: $organisationId) { checklist(to: $to) { items { evidence holds } } } } }`,
    { key: use.solutionKey, organisationId, to },
  );
  const open = project.gatedUse.checklist.items
    .filter(({ holds, evidence }) => !holds && evidence !== 'release_decision' && !except.includes(evidence))
    .map(({ evidence }) => evidence);
  const isLast = (type: EvidenceType): boolean => type === 'evaluation_result';
  for (const type of [...open.filter((each) => !isLast(each)), ...open.filter(isLast)]) {
    await meetRecord(use, type);
  }
}

/** The second person signs that the use may take the step. */
export async function sign(use: UseOfTwo, to: Step): Promise<void> {
  await ask(
    use.approver,
    `mutation($input: ReleaseUseInput!) { releaseUse(input: $input) { problems { code path } } }`,
    { input: { ...(await idsOf(use)), to } },
  );
}

/** Names the version of the system that is in use. */
export async function nameVersion(use: UseOfTwo, label: string): Promise<void> {
  await ask(
    use.author,
    `mutation($input: RecordSystemVersionInput!) { recordSystemVersion(input: $input) { problems { code path } } }`,
    { input: { ...(await idsOf(use)), label, changes: '', inUse: true } },
  );
}

/** A concept that its author writes and a colleague publishes; answers its address. */
export async function publishConcept(author: Page, approver: Page, title: string): Promise<string> {
  const { viewer } = await ask<{ viewer: { memberships: { organisationId: string }[] } }>(
    author,
    '{ viewer { memberships { organisationId } } }',
    {},
  );
  const draft = {
    ...{ title, summary: 'Das Programm schlägt vor, ob Unterlagen vollständig sind.' },
    ...{ primaryField: 'social', solutionType: 'ml', state: 'concept', municipalRole: 'user' },
    valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '10' },
    ...{ problem: 'Anträge bleiben liegen.', approach: 'Unterlagen werden gelesen und geordnet.' },
    ...{ contactMailbox: 'wohngeld@wattenau.example', licence: 'EUPL-1.2' },
  };
  const { createProject } = await ask<{ createProject: { project: Kept } }>(
    author,
    `mutation($input: CreateProjectInput!) { createProject(input: $input) {
      project { id version } problems { code path } } }`,
    { input: { organisationId: viewer.memberships[0]?.organisationId, draft } },
  );
  const { id, version } = createProject.project;
  await ask(author, `mutation($id: ID!) { submitProject(input: { id: $id }) { problems { code path } } }`, {
    id,
  });
  const { approveProject } = await ask<{ approveProject: { project: { key: string } } }>(
    approver,
    `mutation($input: ApproveProjectInput!) { approveProject(input: $input) {
      project { key } problems { code path } } }`,
    { input: { id, expectedVersion: version } },
  );
  return `/loesungen/${approveProject.project.key}`;
}
