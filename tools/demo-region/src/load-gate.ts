import { type SeedRelease, SeedReleases } from '@allmende/gate-api';
import { type RiskInputs } from '@allmende/gate-core';
import { aBaseline, anEvaluation, someCounts, someInputs } from '@allmende/gate-core/samples';
import { Projects } from '@allmende/projects-api';
import type { INestApplicationContext } from '@nestjs/common';
import type { LoadedPeople } from './load-people.js';
import type { RegionContent } from './region-content.js';

const DAY = 86_400_000;

/** A case like Wohngeld: AI prepares what the office then decides with public authority. */
const SOVEREIGN = someInputs({
  ...{ personalData: 'yes', annexIiiPoint: 'public_benefits', sovereignUse: 'decision_preparation' },
  procedureTrack: 'sgb_x',
});
const MEETS_PEOPLE = someInputs({ personalData: 'yes', interactsWithPersons: 'yes' });

/** Uses that are more than unremarkable, by the key of the solution. */
const INPUTS: Readonly<Record<string, RiskInputs>> = {
  'bauantrag-vollstaendig': someInputs({
    ...{ personalData: 'yes', sovereignUse: 'decision_preparation', procedureTrack: 'vwvfg' },
  }),
  'wohngeld-unterlagen': SOVEREIGN,
  'buergerfragen-quellen': MEETS_PEOPLE,
  'posteingang-vorsortieren': someInputs({ personalData: 'yes' }),
  'bescheide-leichte-sprache': someInputs({ personalData: 'yes', publishesGeneratedContent: 'yes' }),
};

/** Group C is too small to show anything: the use is kept back, although all together look fine. */
const GROUP_C_TOO_SMALL = {
  human_baseline: aBaseline({
    groups: ['A', 'B', 'C'].map((group) => ({
      group,
      cases: group === 'C' ? 40 : 800,
      errors: group === 'C' ? 3 : 44,
    })),
  }),
  evaluation_result: (day: string) =>
    anEvaluation({
      measuredOn: day,
      groups: [someCounts('A', 800, 40), someCounts('B', 800, 40), someCounts('C', 40, 2)],
    }),
};
const KEPT_BACK = 'wohngeld-unterlagen';

/** Brings to every pilot and every operation of the region what it was released on, and one case that is kept back. */
export async function loadGate(
  app: INestApplicationContext,
  content: RegionContent,
  people: LoadedPeople,
  now: Date,
): Promise<void> {
  const keys = content.projects.map(({ key }) => key);
  const entries = await app.get(Projects, { strict: false }).findByKeysUnscoped(keys);
  const ids = new Map(entries.map(({ key, id }) => [key, id]));
  const seeds = [...ownUses(content), ...reuses(content)].map(
    ({ key, organisation, daysAgo, ...seed }): SeedRelease => {
      const at = new Date(now.getTime() - daysAgo * DAY);
      return {
        ...seed,
        projectId: ids.get(key) ?? '',
        organisationId: people.organisationId(organisation),
        inputs: INPUTS[key] ?? someInputs(),
        contents: contentsOf(key, at),
        at,
      };
    },
  );
  await app.get(SeedReleases, { strict: false }).run(seeds.filter(({ projectId }) => projectId !== ''));
}

type Seeded = Pick<SeedRelease, 'standing' | 'to'> & {
  readonly key: string;
  readonly organisation: string;
  readonly daysAgo: number;
};

function ownUses({ projects }: RegionContent): readonly Seeded[] {
  return projects.flatMap(({ key, organisation, publish, daysAgo, content: { state } }): Seeded[] => {
    const standing = { kind: 'owner', published: publish } as const;
    if (key === KEPT_BACK) return [{ key, organisation, daysAgo, standing, to: 'operation' }];
    const isGated = state === 'pilot' || state === 'operation';
    return publish && isGated ? [{ key, organisation, daysAgo, standing, to: state }] : [];
  });
}

function reuses({ reuses: told }: RegionContent): readonly Seeded[] {
  return told.flatMap(({ project: key, organisation, stage, daysAgo }): Seeded[] =>
    stage === 'pilot' || stage === 'operation'
      ? [{ key, organisation, daysAgo, standing: { kind: 'adopter', stage }, to: stage }]
      : [],
  );
}

function contentsOf(key: string, at: Date): SeedRelease['contents'] {
  const group = 'Einwohnerinnen und Einwohner';
  const heldOn = new Date(at.getTime() - 60 * DAY).toISOString().slice(0, 10);
  const shared = {
    affected_groups: {
      groups: [
        { group, effect: 'Ihr Anliegen wird schneller bearbeitet; entschieden wird weiter von Menschen.' },
      ],
      protectedConsidered: true,
      protectedReason: 'Alter, Herkunft und Behinderung wurden einzeln besprochen.',
    },
    participation_record: {
      hearings: [
        {
          ...{ group, heldOn, format: 'Gesprächsabend im Bürgerhaus' },
          result: 'Wichtig ist, dass jederzeit ein Mensch zu sprechen ist.',
          use: 'Auf jedem Schreiben steht ein Anschluss mit Namen des Amtes.',
        },
      ],
    },
  };
  if (key !== KEPT_BACK) return shared;
  const day = new Date(at.getTime() - 20 * DAY).toISOString().slice(0, 10);
  return {
    ...shared,
    human_baseline: GROUP_C_TOO_SMALL.human_baseline,
    evaluation_result: GROUP_C_TOO_SMALL.evaluation_result(day),
  };
}
