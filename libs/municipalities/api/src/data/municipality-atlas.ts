import {
  MunicipalityTable,
  type MunicipalityEntry,
  type NearbyMunicipality,
} from '@allmende/municipalities-core';
import type { Decision } from '@allmende/platform-core';
import { Clock } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { RegisterRepository } from './register.repository.js';

const CHECK_EVERY_MS = 30_000;

/**
 * The register in memory: read once per process, looked after every 30 seconds at most. Facts change with an import
 * a few times a year, so no list or page ever asks the database about a municipality.
 */
@Injectable()
export class MunicipalityAtlas {
  private table: MunicipalityTable | null = null;
  private version: string | null = null;
  private checkedAt = 0;
  private forgotten = 0;
  private loading: Promise<MunicipalityTable> | null = null;

  constructor(
    @Inject(RegisterRepository) private readonly register: RegisterRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The table as of now; keep it for the length of one request, not longer. */
  async current(): Promise<MunicipalityTable> {
    if (this.table !== null && this.clock.now().getTime() - this.checkedAt < CHECK_EVERY_MS)
      return this.table;
    this.loading ??= this.refresh().finally(() => (this.loading = null));
    return this.loading;
  }

  /** The unit of that key, existing or gone; null when no register ever had it. */
  async byAgs(ags: string): Promise<MunicipalityEntry | null> {
    return (await this.current()).byAgs(ags) ?? null;
  }

  /** Whether that municipality exists and may act; the problem says `AGS_UNKNOWN`, `AGS_MERGED` and where to. */
  async check(ags: string, path = 'ags'): Promise<Decision<MunicipalityEntry>> {
    return (await this.current()).check(ags, path);
  }

  /** Suggestions while somebody types, best first. */
  async suggest(text: string, limit: number): Promise<readonly MunicipalityEntry[]> {
    return (await this.current()).suggest(text, limit);
  }

  /** Existing municipalities within so many kilometres, nearest first. */
  async near(ags: string, km: number): Promise<readonly NearbyMunicipality[]> {
    return (await this.current()).near(ags, km);
  }

  /** Existing municipalities of a Kreis by name. */
  async ofDistrict(key: string): Promise<readonly MunicipalityEntry[]> {
    return (await this.current()).ofDistrict(key);
  }

  /** Existing municipalities of a Land by name. */
  async ofLand(key: string): Promise<readonly MunicipalityEntry[]> {
    return (await this.current()).ofLand(key);
  }

  /** To be called after an import in this process; other processes notice within 30 seconds. */
  forget(): void {
    this.checkedAt = 0;
    this.forgotten += 1;
  }

  private async refresh(): Promise<MunicipalityTable> {
    const { forgotten } = this;
    try {
      const version = await this.register.version();
      if (this.table === null || version !== this.version) {
        this.table = new MunicipalityTable(await this.register.allRows());
        this.version = version;
      }
      // An import that finished while this was reading may have been missed: then the next request looks again.
      this.checkedAt = forgotten === this.forgotten ? this.clock.now().getTime() : 0;
    } catch (error) {
      // Without the database the facts of half a minute ago are better than none; the next request looks again.
      if (this.table === null) throw error;
    }
    return this.table;
  }
}
