import {
  mergeExtract,
  parseGv100ad,
  parseYearlyExtract,
  placesOf,
  type KnownPlace,
  type Parsed,
  type Register,
  type RegisterComparison,
} from '@allmende/municipalities-core';
import { Database, ProblemsError } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';
import { RegisterRepository } from '../data/register.repository.js';
import { ApplyRegister } from './apply-register.js';
import { decodeRegisterText } from './decode-register-text.js';

/** The files as their publisher released them, and what the importing person adds. */
export interface RegisterFiles {
  readonly gv100ad: Uint8Array;
  /** The yearly extract with coordinates; without it known places stay and new units get the mean of their Kreis. */
  readonly extract?: { readonly bytes: Uint8Array; readonly source: string };
  /** Gone AGS → successor AGS. */
  readonly successors?: ReadonlyMap<string, string>;
  /** See {@link ApplyRegister}: allows a Land to lose many municipalities at once. */
  readonly acceptLosses?: boolean;
}

/** What an import did. */
export interface ImportReport extends RegisterComparison {
  readonly stateDate: string;
  readonly source: string;
}

/** Takes a newer register over the loaded one: the whole of it or, with every reason, nothing. */
@Injectable()
export class ImportRegister {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RegisterRepository) private readonly registers: RegisterRepository,
    @Inject(ApplyRegister) private readonly apply: ApplyRegister,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  async run(files: RegisterFiles): Promise<ImportReport> {
    const register = valueOf(parseGv100ad(decodeRegisterText(files.gv100ad)));
    const extract =
      files.extract === undefined
        ? null
        : valueOf(parseYearlyExtract(decodeRegisterText(files.extract.bytes)));
    const report = await this.database.transaction(async () => {
      await this.registers.lockForImport();
      const loaded = await this.registers.loadedRegister();
      const places = new Map<string, KnownPlace>([...knownPlaces(loaded), ...(extract ?? [])]);
      const newer = mergeExtract(register, places, files.extract?.source ?? placesSourceOf(loaded));
      const comparison = await this.apply.run(loaded, newer, {
        kind: 'file',
        named: files.successors ?? new Map(),
        acceptLosses: files.acceptLosses ?? false,
      });
      return { stateDate: newer.stateDate, source: newer.source, ...comparison };
    });
    this.atlas.forget();
    return report;
  }
}

function knownPlaces(loaded: Register | null): ReadonlyMap<string, KnownPlace> {
  return placesOf(loaded?.units ?? []);
}

/** Points that stay keep their source line too. */
function placesSourceOf(loaded: Register | null): string | null {
  return loaded?.source.split('; ').slice(1).join('; ') || null;
}

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new ProblemsError(parsed.problems);
}
