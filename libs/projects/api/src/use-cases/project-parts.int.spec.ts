import { anActor, createTestApi } from '@allmende/platform-testing';
import { EMPTY_ASSESSMENT, EMPTY_SUSTAINABILITY } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorOf, ProjectBed, type Told } from '../../test/project-bed.js';

const PROBLEMS = 'problems { code path params { name value } }';
const ECONOMICS = `version assessment { years discountRate options { option ruledOut payments { label cents } } }
  comparison { rate { rate validFrom source sourceUrl } problems { code }
    options { option effective notEffective total advantage payback verdict sensitivity { rate advantage } } }
  planAndActual { year figure planned actual difference } actualsDue missing { code }`;
const SAVE = `mutation($input: SaveEconomicsInput!) { saveEconomics(input: $input) { economics { ${ECONOMICS} } ${PROBLEMS} } }`;
const READ = `query($key: String!) { project(key: $key) { economics { ${ECONOMICS} } } }`;
const GREEN = `version balance { state net { value lowest highest } factor { year gramsPerKwh source } problems { code } }
  rebound { question state } profile { level notJudged } missing { code }`;
const SAVE_GREEN = `mutation($input: SaveSustainabilityInput!) {
  saveSustainability(input: $input) { sustainability { ${GREEN} } ${PROBLEMS} } }`;
const READ_GREEN = `query($key: String!) { project(key: $key) { sustainability { ${GREEN} } } }`;

const once = { side: 'cost', firstYear: 0, lastYear: 0 };
const yearly = { side: 'benefit', firstYear: 1, lastYear: 5 };
const ASSESSMENT = {
  ...EMPTY_ASSESSMENT,
  years: 5,
  discountRate: 'bund-2023',
  chosen: 'ai_alone',
  options: [
    {
      option: 'ai_alone',
      ruledOut: '',
      payments: [
        { label: 'Entwicklung', effect: 'effective', cents: 8_000_000, ...once },
        { label: 'Einarbeitung', effect: 'not_effective', cents: 4_000_000, ...once },
        { label: 'Ersparnis', effect: 'effective', cents: 1_500_000, ...yearly },
        { label: 'Arbeitszeit', effect: 'not_effective', cents: 1_000_000, ...yearly },
      ],
    },
  ],
};
const USE = { label: 'Server', phase: 'operation', method: 'measured', kind: 'devices' };
const PART = {
  ...EMPTY_SUSTAINABILITY,
  uses: [{ ...USE, count: 1, power: 400, hours: 8_000, utilisation: 50, pue: 140 }],
  emissionFactor: 'uba-2024',
  baseline: 2_000,
  embodied: 100,
  rebound: 50,
};

let bed: ProjectBed;
let entry: Told;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  entry = await bed.publish();
});
afterAll(() => bed?.api.stop());

const save = (expectedVersion: number, assessment: object = ASSESSMENT, as = bed.author) =>
  bed.api.query(SAVE, { input: { projectId: entry.id, expectedVersion, assessment } }, { as });

describe('The economics of an entry', () => {
  it('are nothing, not zero, until somebody writes about them', async () => {
    const { data } = await bed.api.query(READ, { key: entry.key });
    expect(data['project']).toEqual({ economics: null });
  });

  it('are read by everybody with rate, date and source, as the handbook computes them', async () => {
    const saved = await save(0);
    expect(codesOf(saved.data['saveEconomics'])).toEqual([]);
    const { data } = await bed.api.query(READ, { key: entry.key });
    const { version, comparison, missing } = data['project'].economics;
    expect(version).toBe(1);
    expect(comparison.rate).toMatchObject({ rate: 90, validFrom: '2023-07-07' });
    expect(comparison.rate.sourceUrl).toMatch(/^https:/);
    expect(comparison.options).toMatchObject([
      { effective: -698_323, notEffective: 867_785, total: 169_462, payback: 4.929, verdict: 'economic' },
    ]);
    expect(codesOf({ problems: missing })).toEqual([
      'SIMPLER_OPTION_MISSING undefined',
      'SIMPLER_OPTION_MISSING undefined',
    ]);
  });

  it('are not overwritten by somebody who started from an older version', async () => {
    const { data } = await save(0, { ...ASSESSMENT, years: 7 });
    expect(codesOf(data['saveEconomics'])).toEqual(['STALE_VERSION']);
    expect(data['saveEconomics'].economics).toMatchObject({ version: 1, assessment: { years: 5 } });
  });

  it('take no rate that is in no table, no negative amount and no 60 years', async () => {
    const guessed = await save(1, { ...ASSESSMENT, discountRate: 'geraten' });
    expect(codesOf(guessed.data['saveEconomics'])).toEqual(['DISCOUNT_RATE_UNKNOWN discountRate']);
    const [plan] = ASSESSMENT.options;
    const payments = [{ ...plan?.payments[0], cents: -1 }];
    const absurd = { ...ASSESSMENT, years: 60, options: [{ ...plan, payments }] };
    expect(codesOf((await save(1, absurd)).data['saveEconomics'])).toEqual([
      'YEARS_OUT_OF_RANGE years',
      'AMOUNT_NEGATIVE options.0.payments.0.cents',
    ]);
  });

  it('are written by those who may write the entry alone, and a foreign draft is not there', async () => {
    const draft = await bed.create({});
    const input = { projectId: draft.id, expectedVersion: 0, assessment: ASSESSMENT };
    expect(errorOf(await bed.api.query(SAVE, { input }, { as: bed.stranger }))).toBe('NOT_FOUND');
    expect(errorOf(await save(1, ASSESSMENT, bed.reader))).toBe('FORBIDDEN');
    expect(errorOf(await save(1, ASSESSMENT, bed.stranger))).toBe('FORBIDDEN');
    expect(errorOf(await bed.api.query(SAVE, { input }))).toBe('UNAUTHENTICATED');
  });

  it('survive two people who save at the same moment: one is told of the other', async () => {
    const answers = await Promise.all([save(1), save(1)]);
    const codes = answers.map(({ data }) => codesOf(data['saveEconomics']));
    expect(codes.flat()).toEqual(['STALE_VERSION']);
  });

  it('ask for what really happened a year after the start, and whoever writes the entry alone', async () => {
    const due = '{ actualsDueOfMyOrganisations { id } }';
    const idsFor = async (as: typeof bed.author) =>
      (await bed.api.query(due, {}, { as })).data['actualsDueOfMyOrganisations'];
    const running = await bed.publish();
    const write = (expectedVersion: number, changes: object) => {
      const assessment = { ...ASSESSMENT, ...changes };
      return bed.api.query(
        SAVE,
        { input: { projectId: running.id, expectedVersion, assessment } },
        { as: bed.author },
      );
    };
    await write(0, { startedOn: '2020-03-01' });
    expect(await idsFor(bed.author)).toEqual([{ id: running.id }]);
    expect([await idsFor(bed.stranger), await idsFor(bed.reader)]).toEqual([[], []]);
    const year = { costEffective: 5, costNotEffective: 0, benefitEffective: 0, benefitNotEffective: 0 };
    await write(1, { startedOn: '2020-03-01', actuals: [{ year: 1, ...year }] });
    expect(await idsFor(bed.author)).toEqual([]);
  });

  it('cost as many statements for many entries as for one', async () => {
    const list = 'query($first: Int!) { projects(first: $first) { nodes { economics { version } } } }';
    const other = await bed.publish();
    const input = { projectId: other.id, expectedVersion: 0, assessment: ASSESSMENT };
    await bed.api.query(SAVE, { input }, { as: bed.author });
    const one = await bed.api.countQueries(() => bed.api.query(list, { first: 1 }));
    const many = await bed.api.countQueries(() => bed.api.query(list, { first: 50 }));
    expect(many).toBe(one);
  });
});

describe('The sustainability of an entry', () => {
  const saveGreen = (expectedVersion: number, content: object, as = bed.author) =>
    bed.api.query(SAVE_GREEN, { input: { projectId: entry.id, expectedVersion, content } }, { as });

  it('is computed with a factor of the table and names what is unknown', async () => {
    expect(codesOf((await saveGreen(0, PART)).data['saveSustainability'])).toEqual([]);
    const { data } = await bed.api.query(READ_GREEN, { key: entry.key });
    const { balance, profile, rebound } = data['project'].sustainability;
    expect(balance).toMatchObject({
      state: 'positive',
      factor: { year: 2024, gramsPerKwh: 363 },
      problems: [],
    });
    // 400 W · 8,000 h · 50 % · 1.4 = 2,240 kWh; 363 g each.
    expect(balance.net.value).toBe(2_000_000 - 813_120 - 100_000 - 50_000);
    expect(profile).toEqual({ level: null, notJudged: ['technology', 'ecology', 'economy', 'social'] });
    expect(rebound).toHaveLength(8);
  });

  it('takes no negative energy, no foreign factor and no older version', async () => {
    const [use] = PART.uses;
    const negative = await saveGreen(1, { ...PART, uses: [{ ...use, power: -1 }] });
    expect(codesOf(negative.data['saveSustainability'])).toEqual(['POWER_OUT_OF_RANGE uses.0.power']);
    const foreign = await saveGreen(1, { ...PART, emissionFactor: 'geraten' });
    expect(codesOf(foreign.data['saveSustainability'])).toEqual(['EMISSION_FACTOR_UNKNOWN emissionFactor']);
    const stale = await saveGreen(0, PART);
    expect(codesOf(stale.data['saveSustainability'])).toEqual(['STALE_VERSION']);
    expect(errorOf(await saveGreen(1, PART, bed.reader))).toBe('FORBIDDEN');
  });
});

describe('The reference tables', () => {
  it('name for every figure who published it and when somebody looked', async () => {
    const { data } = await bed.api.query(
      '{ discountRates { key rate superseded source sourceUrl checkedOn } emissionFactors { key year source checkedOn } }',
    );
    expect(data['discountRates'][0]).toMatchObject({ key: 'bund-2023', rate: 90, superseded: false });
    for (const row of [...data['discountRates'], ...data['emissionFactors']]) {
      expect(row.source).not.toBe('');
      expect(row.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
