import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import { decodeSnapshot, printGv100ad, type LocatedUnit, type Register } from '@allmende/municipalities-core';
import { ProblemsError } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';
import { readSnapshotFile } from '../data/snapshot-file.js';
import { MunicipalitiesModule } from '../municipalities.module.js';
import { ImportRegister, type RegisterFiles } from './import-register.js';
import { LoadRegisterSnapshot } from './load-register-snapshot.js';

const NEWER = '2024-12-31';

async function newerRegister(change: (units: readonly LocatedUnit[]) => LocatedUnit[]): Promise<string> {
  const decoded = decodeSnapshot(await readSnapshotFile());
  if (!decoded.ok) throw new Error('the snapshot cannot be read');
  const units = change(decoded.value.units).sort((a, b) => (a.ags < b.ags ? -1 : 1));
  const used = new Set(units.map((unit) => unit.ags.slice(0, 5) + unit.associationDigits));
  const associations = decoded.value.associations.filter(({ key }) => used.has(key));
  const register: Register = { ...decoded.value, stateDate: NEWER, units, associations };
  return printGv100ad(register);
}

/** Neuwied's Kreis: 07138001 goes to 07138999 under its own name, 07138002 goes to a named successor, one grows. */
function reform(units: readonly LocatedUnit[]): LocatedUnit[] {
  return units.flatMap((unit) => {
    if (unit.ags === REFORM.renumbered) return [{ ...unit, ags: REFORM.renumberedTo }];
    if (unit.ags === REFORM.swallowed) return [];
    if (unit.ags === REFORM.grown) return [{ ...unit, population: unit.population + 1 }];
    return [unit];
  });
}

const REFORM = { renumbered: '05111000', renumberedTo: '05111999', swallowed: '05113000', grown: '05112000' };

describe('importing a register', () => {
  let api: TestApi;

  beforeEach(async () => {
    api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule], work: false });
    await api.get(LoadRegisterSnapshot).run();
  });

  afterEach(async () => {
    await api?.stop();
  });

  const run = (text: string, options: Partial<RegisterFiles> = {}) =>
    api.get(ImportRegister).run({ gv100ad: Buffer.from(text), ...options });

  async function problemsOf(text: string, options: Partial<RegisterFiles> = {}): Promise<readonly string[]> {
    try {
      await run(text, options);
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
    return [];
  }

  async function fingerprint(): Promise<unknown> {
    const [row] = await api.database.query(
      `select md5(string_agg(m::text, '|' order by ags)) as units,
         (select count(*) from municipalities.register_import) as imports,
         (select count(*) from platform.event) as events
       from municipalities.municipality m`,
    );
    return row;
  }

  it('reports new, changed and gone, and keeps the end and the successor of what is gone', async () => {
    const successors = new Map([[REFORM.swallowed, REFORM.grown]]);
    // Two Kreise fall empty here, so their municipalities are given to a neighbour in the text.
    const text = await newerRegister((units) => withoutEmptyDistricts(reform(units)));
    const report = await run(text, { successors });
    expect(report.stateDate).toBe(NEWER);
    expect(report.new).toEqual([
      { ags: '05111999', name: 'Düsseldorf' },
      { ags: '05113998', name: 'Rest' },
    ]);
    expect(report.changed).toEqual([{ ags: '05112000', name: 'Duisburg', fields: ['population'] }]);
    expect(report.gone).toEqual([
      { ags: '05111000', name: 'Düsseldorf', successor: '05111999', successorFrom: 'same_name' },
      { ags: '05113000', name: 'Essen', successor: '05112000', successorFrom: 'named' },
    ]);
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
  });

  it('tells of a merger wherever the old key is used, and records what happened', async () => {
    const text = await newerRegister((units) => withoutEmptyDistricts(reform(units)));
    await run(text, { successors: new Map([[REFORM.swallowed, REFORM.grown]]) });
    const check = await api.get(MunicipalityAtlas).check('05113000');
    expect(check).toEqual({
      ok: false,
      problems: [
        {
          code: 'AGS_MERGED',
          path: 'ags',
          params: { ags: '05113000', successor: '05112000', successorName: 'Duisburg' },
        },
      ],
    });
    const { data } = await api.query(
      '{ municipality(ags: "05113000") { name validTo successor { key } } suggestMunicipalities(text: "Essen") { ags } }',
    );
    expect(data['municipality']).toEqual({
      name: 'Essen',
      validTo: NEWER,
      successor: { key: '05112000-duisburg' },
    });
    expect(data['suggestMunicipalities']).not.toContainEqual({ ags: '05113000' });
    const events = await api.database.query(
      `select type, subject_id as subject from platform.event where type = 'municipality.gone' order by subject_id`,
    );
    expect(events).toEqual([
      { type: 'municipality.gone', subject: '05111000' },
      { type: 'municipality.gone', subject: '05113000' },
    ]);
  });

  it('keeps the known points and estimates those of new units', async () => {
    await run(await newerRegister((units) => withoutEmptyDistricts(reform(units))));
    const atlas = await api.get(MunicipalityAtlas).current();
    expect(atlas.byAgs('05112000')).toMatchObject({ pointEstimated: false });
    expect(atlas.byAgs('05111999')).toMatchObject({ pointEstimated: true });
    expect(atlas.byAgs('05111999')?.lat).toBeGreaterThan(50);
    expect(atlas.state.source).toBe(
      '© Statistisches Bundesamt (Destatis), GV100AD, Gebietsstand 31.12.2024; Koordinaten und Verstädterung: GV-Auszug 31.12.2020',
    );
  });

  it('names the number of a broken line and takes nothing', async () => {
    const before = await fingerprint();
    const lines = (await newerRegister((units) => [...units])).split('\n');
    lines[6_000] = `77${lines[6_000]?.slice(2)}`;
    lines[7_000] = lines[7_000]?.slice(1) ?? '';
    const problems = await problemsOf(lines.join('\n'));
    expect(problems).toContain('RECORD_TYPE_UNKNOWN line.6001.recordType');
    expect(problems).toContain('LINE_LENGTH_WRONG line.7001.line');
    expect(await fingerprint()).toEqual(before);
  });

  it('takes nothing of a file cut in the middle, at a character or at a line', async () => {
    const before = await fingerprint();
    const text = await newerRegister((units) => [...units]);
    for (const end of [1, 1_000_000, text.lastIndexOf('\n', 2_000_000), text.length - 30]) {
      expect(await problemsOf(text.slice(0, end))).not.toEqual([]);
    }
    const lastTenth = text.slice(0, text.lastIndexOf('\n', text.length - 20_000));
    expect(await problemsOf(lastTenth)).toEqual(['LAND_SHRINKS units']);
    expect(await fingerprint()).toEqual(before);
  });

  it('refuses an older register and the file of another publisher', async () => {
    const before = await fingerprint();
    const older = (await newerRegister((units) => [...units])).replaceAll('20241231', '20221231');
    expect(await problemsOf(older)).toEqual(['REGISTER_OLDER stateDate']);
    expect(await problemsOf('id;name\n1;Köln\n')).toContain('LINE_LENGTH_WRONG line.1.line');
    expect(await problemsOf('')).toEqual(['FILE_EMPTY file']);
    expect(await fingerprint()).toEqual(before);
  });

  it('takes nothing when only the extract is broken', async () => {
    const before = await fingerprint();
    const extract = { bytes: Buffer.from('satzart,land\n60,01\n'), source: 'Auszug' };
    const problems = await problemsOf(await newerRegister((units) => [...units]), { extract });
    expect(problems).toContain('COLUMN_MISSING line.1.gemeinde');
    expect(await fingerprint()).toEqual(before);
  });

  it('takes the same register again without finding anything, also in Latin-1', async () => {
    const text = await newerRegister((units) => [...units]);
    await run(text);
    // Sorbian letters do not exist in Latin-1: releases in it leave their marks out.
    const plain = text.replace(/[^\u0000-\u00ff]/g, (letter) =>
      letter.normalize('NFD').charAt(0).replace(/[łŁ]/, 'l'),
    );
    await run(plain);
    const report = await api.get(ImportRegister).run({ gv100ad: Buffer.from(plain, 'latin1') });
    expect([report.new, report.changed, report.gone]).toEqual([[], [], []]);
  });

  it('brings a unit back that a later register has again', async () => {
    await run(await newerRegister((units) => withoutEmptyDistricts(reform(units))));
    await run((await newerRegister((units) => [...units])).replaceAll('20241231', '20251231'));
    const [row] = await api.database.query(
      `select valid_from::text as from, valid_to as to, successor_ags as successor
       from municipalities.municipality where ags = '05111000'`,
    );
    expect(row).toEqual({ from: '2025-12-31', to: null, successor: null });
  });
});

function withoutEmptyDistricts(units: readonly LocatedUnit[]): LocatedUnit[] {
  const rest = units.find(({ ags }) => ags === REFORM.grown);
  if (rest === undefined) throw new Error('Duisburg is missing');
  return [...units, { ...rest, ags: '05113998', name: 'Rest', population: 1, areaHectares: 1 }];
}
