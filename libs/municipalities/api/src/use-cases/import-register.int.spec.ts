import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import { decodeSnapshot, printGv100ad, type LocatedUnit } from '@allmende/municipalities-core';
import { ProblemsError } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';
import { readSnapshotFile } from '../data/snapshot-file.js';
import { MunicipalitiesModule } from '../municipalities.module.js';
import { ImportRegister, type ImportReport, type RegisterFiles } from './import-register.js';
import { LoadRegisterSnapshot } from './load-register-snapshot.js';

const NEWER = '2024-12-31';
const PATIENCE_MS = 60_000;

/** The shipped register with some changes, as a file in the layout of the register a year later. */
async function newerFile(
  change = (units: readonly LocatedUnit[]): readonly LocatedUnit[] => units,
): Promise<string> {
  const decoded = decodeSnapshot(await readSnapshotFile());
  if (!decoded.ok) throw new Error('the snapshot cannot be read');
  const units = [...change(decoded.value.units)].sort((a, b) => (a.ags < b.ags ? -1 : 1));
  const used = new Set(units.map((unit) => unit.ags.slice(0, 5)));
  const districts = decoded.value.districts.filter(({ key }) => used.has(key));
  return printGv100ad({ ...decoded.value, stateDate: NEWER, units, districts });
}

/** Düsseldorf gets another key, Duisburg swallows Essen and its Kreis, and counts one inhabitant more. */
function reform(units: readonly LocatedUnit[]): readonly LocatedUnit[] {
  return units.flatMap((unit) => {
    if (unit.ags === '05111000') return [{ ...unit, ags: '05111999' }];
    if (unit.ags === '05112000') return [{ ...unit, population: unit.population + 1 }];
    return unit.ags === '05113000' ? [] : [unit];
  });
}

async function startWithSnapshot(): Promise<TestApi> {
  const api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule], work: false });
  await api.get(LoadRegisterSnapshot).run();
  return api;
}

describe('importing a newer register', () => {
  let api: TestApi;
  let report: ImportReport;

  beforeAll(async () => {
    api = await startWithSnapshot();
    await api.get(MunicipalityAtlas).current();
    report = await api.get(ImportRegister).run({
      gv100ad: Buffer.from(await newerFile(reform)),
      successors: new Map([['05113000', '05112000']]),
    });
  }, PATIENCE_MS);

  afterAll(async () => {
    await api?.stop();
  });

  it('reports new, changed and gone', () => {
    expect(report).toEqual({
      stateDate: NEWER,
      source:
        '© Statistisches Bundesamt (Destatis), GV100AD, Gebietsstand 31.12.2024; Koordinaten und Verstädterung: GV-Auszug 31.12.2020',
      new: [{ ags: '05111999', name: 'Düsseldorf' }],
      changed: [{ ags: '05112000', name: 'Duisburg', fields: ['population'] }],
      gone: [
        { ags: '05111000', name: 'Düsseldorf', successor: '05111999', successorFrom: 'same_name' },
        { ags: '05113000', name: 'Essen', successor: '05112000', successorFrom: 'named' },
      ],
    });
  });

  it('keeps what is gone with its last day and its successor', async () => {
    const rows = await api.database.query(
      `select ags, valid_from::text as from, valid_to::text as to, successor_ags as successor
       from municipalities.municipality where ags in ('05111000', '05111999', '05112000', '05113000') order by ags`,
    );
    expect(rows).toEqual([
      { ags: '05111000', from: '2023-11-30', to: NEWER, successor: '05111999' },
      { ags: '05111999', from: NEWER, to: null, successor: null },
      { ags: '05112000', from: '2023-11-30', to: null, successor: null },
      { ags: '05113000', from: '2023-11-30', to: NEWER, successor: '05112000' },
    ]);
    const districts = await api.database.query(
      'select key from municipalities.district where valid_to is not null',
    );
    expect(districts).toEqual([{ key: '05113' }]);
  });

  it('keeps the report and tells other domains what is gone', async () => {
    const [entry] = await api.database.query<{ report: object }>(
      `select report from municipalities.register_import where kind = 'file'`,
    );
    expect(entry?.report).toMatchObject({ gone: report.gone, new: report.new });
    const events = await api.database.query(
      `select type, subject_id as subject, payload from platform.event where type = 'municipality.gone' order by 2`,
    );
    expect(events).toEqual([
      { type: 'municipality.gone', subject: '05111000', payload: { successor: '05111999' } },
      { type: 'municipality.gone', subject: '05113000', payload: { successor: '05112000' } },
    ]);
  });

  it('tells of the merger wherever the old key is used, at once', async () => {
    const params = { ags: '05113000', successor: '05112000', successorName: 'Duisburg' };
    expect(await api.get(MunicipalityAtlas).check('05113000')).toEqual({
      ok: false,
      problems: [{ code: 'AGS_MERGED', path: 'ags', params }],
    });
    const { data } = await api.query(
      `{ municipality(ags: "05113000") { name validTo successor { key } }
         suggestMunicipalities(text: "Essen", first: 20) { ags }
         registerState { stateDate municipalities districts } }`,
    );
    expect(data['municipality']).toEqual({
      name: 'Essen',
      validTo: NEWER,
      successor: { key: '05112000-duisburg' },
    });
    expect(data['suggestMunicipalities']).not.toContainEqual({ ags: '05113000' });
    expect(data['registerState']).toEqual({ stateDate: NEWER, municipalities: 10_772, districts: 399 });
  });

  it('keeps the known points and estimates those of new units', async () => {
    const atlas = await api.get(MunicipalityAtlas).current();
    expect(atlas.byAgs('05112000')).toMatchObject({ pointEstimated: false });
    expect(atlas.byAgs('05111999')).toMatchObject({ pointEstimated: true });
    expect(atlas.byAgs('05111999')?.lat).toBeGreaterThan(50);
  });

  it('is not undone by the older snapshot at the next start', async () => {
    expect(await api.get(LoadRegisterSnapshot).run()).toBe(false);
  });

  it('finds nothing in the same register once more, also when it comes in Latin-1', async () => {
    // Sorbian letters do not exist in Latin-1: releases in it leave their marks out.
    const latin = (await newerFile(reform)).replace(/[\u0100-\uffff]/g, (letter) => {
      return letter.normalize('NFD').charAt(0).replace('ł', 'l').replace('Ł', 'L');
    });
    await api.get(ImportRegister).run({ gv100ad: Buffer.from(latin) });
    const again = await api.get(ImportRegister).run({ gv100ad: Buffer.from(latin, 'latin1') });
    expect([again.new, again.changed, again.gone]).toEqual([[], [], []]);
  });

  it('brings a unit back that a later register has again', async () => {
    const later = (await newerFile()).replaceAll('20241231', '20251231');
    await api.get(ImportRegister).run({ gv100ad: Buffer.from(later) });
    const rows = await api.database.query(
      `select ags, valid_from::text as from, valid_to::text as to, successor_ags as successor
       from municipalities.municipality where ags in ('05111000', '05111999') order by ags`,
    );
    expect(rows).toEqual([
      { ags: '05111000', from: '2025-12-31', to: null, successor: null },
      { ags: '05111999', from: NEWER, to: '2025-12-31', successor: '05111000' },
    ]);
  });
});

describe('importing a file that is not the whole newer register', () => {
  let api: TestApi;
  let whole: string;
  let before: unknown;

  beforeAll(async () => {
    api = await startWithSnapshot();
    whole = await newerFile();
    before = await fingerprint();
  }, PATIENCE_MS);

  afterAll(async () => {
    await api?.stop();
  });

  async function fingerprint(): Promise<unknown> {
    const [row] = await api.database.query(
      `select md5(string_agg(m::text, '|' order by ags)) as units,
         (select count(*) from municipalities.district where valid_to is not null) as closed,
         (select count(*) from municipalities.register_import) as imports,
         (select count(*) from platform.event) as events
       from municipalities.municipality m`,
    );
    return row;
  }

  /** The problems of a refused import, after making sure that nothing at all was taken. */
  async function problemsOf(text: string, options: Partial<RegisterFiles> = {}): Promise<readonly string[]> {
    const refusal = await api
      .get(ImportRegister)
      .run({ gv100ad: Buffer.from(text), ...options })
      .then(() => null)
      .catch((error: unknown) => error);
    expect(await fingerprint()).toEqual(before);
    if (!(refusal instanceof ProblemsError)) throw new Error(`not refused as expected: ${String(refusal)}`);
    return refusal.problems.map(({ code, path }) => `${code} ${path}`);
  }

  it('names the numbers of all broken lines', async () => {
    const lines = whole.split('\n');
    lines[6_000] = `77${lines[6_000]?.slice(2)}`;
    lines[7_000] = lines[7_000]?.slice(1) ?? '';
    const problems = await problemsOf(lines.join('\n'));
    expect(problems).toContain('RECORD_TYPE_UNKNOWN line.6001.recordType');
    expect(problems).toContain('LINE_LENGTH_WRONG line.7001.line');
  });

  it.each([1, 1_000_000, 2_000_000])('refuses a file cut after %d characters', async (end) => {
    expect((await problemsOf(whole.slice(0, end))).length).toBeGreaterThan(0);
  });

  it('refuses a file cut at the end of a line', async () => {
    expect(await problemsOf(whole.slice(0, whole.lastIndexOf('\n', 2_000_000)))).toContain(
      'LAND_MISSING lands',
    );
  });

  it('refuses a well-formed file in which a Land lost whole Kreise, unless a reform is declared', async () => {
    const text = await newerFile((units) => units.filter(({ ags }) => ags < '16070000'));
    expect(await problemsOf(text)).toEqual(['LAND_SHRINKS units']);
  });

  it('refuses an older register, another file, and an empty one', async () => {
    expect(await problemsOf(whole.replaceAll('20241231', '20221231'))).toEqual(['REGISTER_OLDER stateDate']);
    expect(await problemsOf('id;name\n1;Köln\n')).toContain('LINE_LENGTH_WRONG line.1.line');
    expect(await problemsOf('')).toEqual(['FILE_EMPTY file']);
  });

  it('refuses all when only the extract is broken', async () => {
    const extract = { bytes: Buffer.from('satzart,land\n60,01\n'), source: 'Auszug' };
    expect(await problemsOf(whole, { extract })).toContain('COLUMN_MISSING line.1.gemeinde');
  });

  it('refuses a successor that does not exist', async () => {
    const successors = new Map([['05113000', '05999999']]);
    expect(await problemsOf(await newerFile(reform), { successors })).toEqual(['AGS_UNKNOWN successors']);
  });
});
