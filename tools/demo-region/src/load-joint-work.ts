import { SeedConsortia, SeedNeeds } from '@allmende/consortia-api';
import { ManageProgrammes, SaveBudget, SaveSection, StartApplication } from '@allmende/funding-api';
import type { CostSplit, FundingCall } from '@allmende/funding-core';
import { ProblemsError, type SaveOutcome } from '@allmende/platform-api';
import type { INestApplicationContext } from '@nestjs/common';
import type { LoadedPeople } from './load-people.js';
import { moveIntoTheFuture, withYear } from './move-into-the-future.js';
import type { RegionContent } from './region-content.js';

/** Enters the programmes with one open call each; answers the calls by the keys of their programmes. */
export async function loadProgrammes(
  app: INestApplicationContext,
  content: RegionContent,
  people: LoadedPeople,
  now: Date,
): Promise<ReadonlyMap<string, FundingCall>> {
  const programmes = app.get(ManageProgrammes, { strict: false });
  const calls = new Map<string, FundingCall>();
  for (const entry of content.programmes) {
    const editor = await people.actor(entry.editor);
    const programme = await programmes.createProgramme(editor, entry.programme, true);
    const deadline = moveIntoTheFuture(entry.call.deadline, now);
    const title = withYear(entry.call.title, deadline.localDate);
    const call = await programmes.createCall(editor, {
      ...entry.call,
      title,
      deadline,
      programmeId: programme.id,
    });
    calls.set(entry.key, await programmes.openCall(editor, call.id));
  }
  return calls;
}

/** Founds the ready consortium: a lead, a partner who has joined, an invitation that waits. Answers its id. */
export async function loadConsortium(
  app: INestApplicationContext,
  { consortium }: RegionContent,
  people: LoadedPeople,
): Promise<string> {
  const { organisation: lead, project, members, invited, ...profile } = consortium;
  const toInvitee = ({ organisation, role }: (typeof members)[number]) => ({
    organisationId: people.organisationId(organisation),
    role,
  });
  const [founded] = await app.get(SeedConsortia, { strict: false }).run([
    {
      ...profile,
      organisationId: people.organisationId(lead),
      projectKey: project,
      members: members.map(toInvitee),
      invited: invited.map(toInvitee),
    },
  ]);
  if (founded === undefined) throw new Error(`a consortium ${consortium.key} is there already`);
  return founded.id;
}

/** Posts what the offices look for; the worker groups them afterwards as it does with all needs. */
export async function loadNeeds(
  app: INestApplicationContext,
  { needs }: RegionContent,
  people: LoadedPeople,
): Promise<void> {
  const seeds = needs.map(({ organisation, ...need }) => ({
    ...need,
    organisationId: people.organisationId(organisation),
  }));
  await app.get(SeedNeeds, { strict: false }).run(seeds);
}

/** Begins the application of the consortium: some answers and a budget, left for others to finish. */
export async function loadApplication(
  app: INestApplicationContext,
  { application }: RegionContent,
  people: LoadedPeople,
  target: { readonly call: FundingCall; readonly consortiumId: string },
): Promise<void> {
  const { call, consortiumId } = target;
  const writer = await people.actor(application.writer);
  const { title } = application;
  const start = app.get(StartApplication, { strict: false });
  const { id, budget } = await start.run(writer, { callId: call.id, consortiumId, title });
  const sections = app.get(SaveSection, { strict: false });
  for (const { key, answers } of application.sections) {
    const dated = Object.entries(answers).map(([name, answer]) => [
      name,
      withYear(answer, call.deadline.localDate),
    ]);
    const section = { sectionKey: key, expectedVersion: 0, answers: Object.fromEntries(dated) };
    refuseProblems(await sections.run(writer, id, section));
  }
  const { thirdParty, items } = application.budget;
  const shared = items.map((item) => ({ ...item, split: splitOf(item.split, people) }));
  const costs = { expectedVersion: budget.version, thirdParty, items: shared };
  refuseProblems(await app.get(SaveBudget, { strict: false }).run(writer, id, costs));
}

type ContentSplit = RegionContent['application']['budget']['items'][number]['split'];

function splitOf(split: ContentSplit, people: LoadedPeople) {
  if (split.method !== 'percent') return split;
  const shares = split.shares.map(({ organisation, basisPoints }) => ({
    organisationId: people.organisationId(organisation),
    basisPoints,
  }));
  return { method: 'percent', shares } satisfies CostSplit;
}

function refuseProblems(outcome: SaveOutcome<unknown>): void {
  if (outcome.problems.length > 0) throw new ProblemsError(outcome.problems);
}
