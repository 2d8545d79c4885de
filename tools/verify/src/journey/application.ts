import { type GraphqlClient, RefusedError } from '../kit/index.js';
import { budgetItems, type Partner, type Plan, planFaults } from './budget.js';

interface Question {
  readonly key: string;
  readonly kind: string;
  readonly maxLength: number | null;
  readonly options: readonly { readonly key: string }[] | null;
}

interface Call {
  readonly id: string;
  readonly status: string;
  readonly stages: number;
  readonly terms: { readonly minMunicipalities: number };
  readonly sections: readonly { readonly key: string; readonly questions: readonly Question[] }[];
}

const CALLS = `{ fundingCalls {
  id status stages terms { minMunicipalities }
  sections { key questions { key kind maxLength options { key } } }
} }`;

/** A draft application, begun by the lead. */
export interface Begun {
  readonly id: string;
  readonly key: string;
  readonly call: Call;
}

/** Begins an application to an open call with one stage that takes so many municipalities. */
export async function begin(
  client: GraphqlClient,
  consortiumId: string,
  municipalities: number,
): Promise<Begun> {
  const { fundingCalls } = await client.query<{ fundingCalls: Call[] }>(CALLS);
  const call = fundingCalls.find(
    ({ status, stages, terms }) =>
      status === 'open' && stages === 1 && terms.minMunicipalities <= municipalities,
  );
  if (call === undefined) throw new Error('the demo region has no open call with one stage');
  const input = { callId: call.id, consortiumId, title: 'Straßenzustand gemeinsam sehen' };
  const { application } = await client.change<{ application: { id: string; key: string } }>(
    'startApplication',
    input,
    'application { id key }',
  );
  return { ...application, call };
}

/** Answers every question of the form, section by section. */
export async function answerAll(client: GraphqlClient, { id, call }: Begun): Promise<void> {
  for (const { key, questions } of call.sections) {
    const answers = questions.map((question) => ({ questionKey: question.key, text: answerTo(question) }));
    const input = { applicationId: id, sectionKey: key, expectedVersion: 0, answers };
    await client.change('saveSection', input, 'section { version }');
  }
}

const ANSWERS: Readonly<Record<string, string>> = { yes_no: 'yes', number: '12', date: '2027-09-01' };

function answerTo({ kind, options, maxLength }: Question): string {
  const text = 'Die Bauhöfe planen nach Bildern, geprüft von Menschen.';
  return options?.[0]?.key ?? ANSWERS[kind] ?? text.slice(0, maxLength ?? text.length);
}

const PLAN_ROW = 'total grant thirdParty ownShare';
const PLAN = `${PLAN_ROW} partners { organisationId ${PLAN_ROW} }`;

interface Planned {
  readonly application: {
    readonly financing: { readonly plan: Plan | null; readonly problems: readonly unknown[] };
  };
}

/** Writes the budget and checks the plan the system makes of it to the cent. */
export async function plan(
  client: GraphqlClient,
  { id }: Begun,
  partners: readonly Partner[],
): Promise<Plan> {
  const input = { ...budgetInput(id, partners), expectedVersion: await budgetVersion(client, id) };
  const fields = `application { financing { plan { ${PLAN} } problems { code path } } }`;
  const { application } = await client.change<Planned>('saveBudget', input, fields);
  const { plan: made, problems } = application.financing;
  if (made === null || problems.length > 0) throw new Error(`the call objects: ${JSON.stringify(problems)}`);
  const faults = planFaults(made, partners);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return made;
}

function budgetInput(applicationId: string, partners: readonly Partner[]) {
  const items = budgetItems(partners).map((item) => ({
    ...item,
    label: `Posten ${item.key}`,
    eligible: true,
  }));
  return { applicationId, thirdParty: 0, items };
}

async function budgetVersion(client: GraphqlClient, id: string): Promise<number> {
  const { myApplications } = await client.query<{
    myApplications: { id: string; budget: { version: number } }[];
  }>('{ myApplications { id budget { version } } }');
  return myApplications.find((application) => application.id === id)?.budget.version ?? 0;
}

const FROZEN = `application { status submission { sha256 plan { ${PLAN} } answers { answers { text } } } }`;

interface Frozen {
  readonly application: {
    readonly status: string;
    readonly submission: { readonly sha256: string; readonly plan: Plan } | null;
  };
}

/** Hands it in, and proves that it is frozen: the plan stands as it was, and no further budget is taken. */
export async function freeze(
  client: GraphqlClient,
  begun: Begun,
  partners: readonly Partner[],
  planned: Plan,
): Promise<void> {
  const step = { applicationId: begun.id };
  await client.changeWith('beginReview', 'ApplicationStepInput', step, 'application { status }');
  const { application } = await client.changeWith<Frozen>(
    'submitApplication',
    'ApplicationStepInput',
    step,
    FROZEN,
  );
  if (application.status !== 'application_submitted') throw new Error(`it is ${application.status}`);
  if (JSON.stringify(application.submission?.plan) !== JSON.stringify(planned))
    throw new Error('the frozen plan differs');
  const change = {
    ...budgetInput(begun.id, partners),
    expectedVersion: await budgetVersion(client, begun.id),
  };
  const refusal = await client.change('saveBudget', change, 'application { status }').then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof RefusedError)) throw new Error('a submitted application takes a new budget');
}

/** Bytes of the PDF as a member gets it; nobody else gets it. */
export async function downloadPdf(
  member: GraphqlClient,
  stranger: GraphqlClient,
  { key }: Begun,
): Promise<number> {
  const path = `/files/antraege/${encodeURIComponent(key)}.pdf`;
  const { status, type, body } = await member.download(path);
  const isPdf =
    body.subarray(0, 5).toString('latin1') === '%PDF-' &&
    body.subarray(-8).toString('latin1').includes('%%EOF');
  if (status !== 200 || type !== 'application/pdf' || !isPdf)
    throw new Error(`the PDF answers ${status} ${type}`);
  const refused = await stranger.download(path);
  if (refused.status < 400) throw new Error('a stranger reads the PDF');
  return body.length;
}
