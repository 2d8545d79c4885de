import { type Command, GraphqlClient, ownDatabaseUrl, withDatabase, withSystem } from './kit/index.js';

/** The official register of 30 November 2023: what a complete import amounts to. */
const EXPECTED = { municipalities: 10_773, kreise: 400, laender: 16, population: 84_358_845 };

type Sums = typeof EXPECTED;

const COUNT = `select
  (select count(*)::int from municipalities.municipality
    where is_municipality and valid_to is null and not demo) as municipalities,
  (select count(*)::int from municipalities.district where valid_to is null and not demo) as kreise,
  (select count(*)::int from municipalities.land where valid_to is null and not demo) as laender,
  (select sum(population)::int from municipalities.municipality where valid_to is null and not demo) as population`;

const ASK = `{
  registerState { municipalities kreise: districts laender: lands population }
  lands { key demo municipalityCount districtCount population }
}`;

interface Told {
  readonly registerState: Sums;
  readonly lands: readonly {
    readonly demo: boolean;
    readonly municipalityCount: number;
    readonly districtCount: number;
    readonly population: number;
  }[];
}

/** The register in the database, as the API sums it up, and as the Länder add up to: three ways to the same figures. */
export const register: Command = {
  name: 'register',
  about: 'the register is complete: in the database, in the API and as the sum of the Länder',
  run: async ({ say }) =>
    withSystem({ programs: ['api'] }, async ({ services, system }) => {
      say('the system runs, counting');
      const client = new GraphqlClient(system.apiUrl);
      const told = await client.query<Told>(ASK);
      client.close();
      const stored = await withDatabase(ownDatabaseUrl(services), async (database) => {
        const { rows } = await database.query<Sums>(COUNT);
        return rows[0];
      });
      const differing = [stored, told.registerState, sumOf(told)].filter((sums) => !isComplete(sums));
      return {
        holds: differing.length === 0,
        figures: { ...(stored ?? told.registerState) },
        remarks: differing.map(
          (sums) => `expected ${JSON.stringify(EXPECTED)}, found ${JSON.stringify(sums)}`,
        ),
      };
    }),
};

function isComplete(sums: Sums | undefined): boolean {
  return Object.entries(EXPECTED).every(([name, value]) => sums?.[name as keyof Sums] === value);
}

function sumOf({ lands }: Told): Sums {
  const official = lands.filter(({ demo }) => !demo);
  const total = (of: (land: Told['lands'][number]) => number): number =>
    official.reduce((sum, land) => sum + of(land), 0);
  return {
    municipalities: total((land) => land.municipalityCount),
    kreise: total((land) => land.districtCount),
    laender: official.length,
    population: total((land) => land.population),
  };
}
