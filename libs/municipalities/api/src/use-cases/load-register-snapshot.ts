import { decodeSnapshot, type Register } from '@allmende/municipalities-core';
import { Database, ProblemsError } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';
import { RegisterRepository } from '../data/register.repository.js';
import { readSnapshotFile } from '../data/snapshot-file.js';
import { ApplyRegister } from './apply-register.js';

/** Fills a new database with the register of this release; leaves one alone that has this state or a newer one. */
@Injectable()
export class LoadRegisterSnapshot {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RegisterRepository) private readonly registers: RegisterRepository,
    @Inject(ApplyRegister) private readonly apply: ApplyRegister,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  /** Answers whether anything was loaded. */
  async run(): Promise<boolean> {
    const text = await readSnapshotFile();
    if (isCovered(await this.registers.loadedState(), stateDateIn(text))) return false;
    const snapshot = decodeSnapshot(text);
    if (!snapshot.ok) throw new ProblemsError(snapshot.problems);
    const loaded = await this.load(snapshot.value);
    this.atlas.forget();
    return loaded;
  }

  private load(snapshot: Register): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.registers.lockForImport();
      // Another process may have been faster while this one waited.
      if (isCovered(await this.registers.loadedState(), snapshot.stateDate)) return false;
      const loaded = await this.registers.loadedRegister();
      await this.apply.run(loaded, snapshot, { kind: 'snapshot', named: new Map(), acceptLosses: true });
      return true;
    });
  }
}

function isCovered(loadedState: string | null, stateDate: string | null): boolean {
  return loadedState !== null && stateDate !== null && loadedState >= stateDate;
}

/** Reads the date off the head of the file: parsing a megabyte at every start would be for nothing. */
function stateDateIn(text: string): string | null {
  return /"stateDate":"(\d{4}-\d{2}-\d{2})"/.exec(text.slice(0, 2_000))?.[1] ?? null;
}
