import {
  CHECKED_FORMATS,
  type ExchangeEntry,
  type ExchangeFormat,
  gapsOf,
  type Sheet,
  toEuDatabaseSheet,
  toEurocities,
  toMakiSheet,
  toPubliccode,
  toSchemaOrg,
} from '@allmende/exchange-core';
import { AccessError } from '@allmende/platform-api';
import { type Actor, toCsv } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { writeYaml } from '../documents/yaml.js';
import { GatherEntries } from './gather-entries.js';
import { KeepRun } from './keep-run.js';

/** A file of one entry. */
export interface EntryFile {
  readonly content: string;
  readonly type: string;
}

interface Writer {
  readonly type: string;
  readonly write: (entry: ExchangeEntry) => string;
}

const CSV = 'text/csv; charset=utf-8';

const WRITERS: Readonly<Record<ExchangeFormat, Writer>> = {
  eurocities: {
    type: 'application/json; charset=utf-8',
    write: (entry) => `${JSON.stringify(toEurocities(entry).record, null, 2)}\n`,
  },
  publiccode: {
    type: 'application/yaml; charset=utf-8',
    write: (entry) => writeYaml(toPubliccode(entry).record),
  },
  schema_org: {
    type: 'application/ld+json; charset=utf-8',
    write: (entry) => JSON.stringify(toSchemaOrg(entry).record),
  },
  maki: { type: CSV, write: (entry) => sheetText(toMakiSheet(entry)) },
  eu_database: { type: CSV, write: (entry) => sheetText(toEuDatabaseSheet(entry)) },
};

/** Hands out a published entry in the form of another register. */
@Injectable()
export class ExportEntry {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(GatherEntries) private readonly gather: GatherEntries,
    @Inject(KeepRun) private readonly log: KeepRun,
  ) {}

  /**
   * Drafts and what was taken back have no file, for their authors neither; nor has an entry with gaps that the other
   * side would turn away.
   */
  async run(actor: Actor, key: string, format: ExchangeFormat): Promise<EntryFile> {
    const project = await this.projects.findByKey(actor, key);
    if (project === null || project.status !== 'published') throw new AccessError('NOT_FOUND');
    const { entry, detailsVersion } = await this.gather.one(actor, project);
    const missing = gapsOf(entry, format);
    if (missing.length > 0 && CHECKED_FORMATS.has(format)) throw new AccessError('NOT_FOUND');
    const { type, write } = WRITERS[format];
    await this.log.run(actor, project.organisationId, {
      direction: 'export',
      format,
      projectId: project.id,
      entries: 1,
      violations: missing.length,
      contentVersion: project.version,
      detailsVersion,
    });
    return { content: write(entry), type };
  }
}

/** With the mark by which German spreadsheets know the character set. */
function sheetText({ rows }: Sheet): string {
  return `\ufeff${toCsv([['Feld', 'Angabe'], ...rows.map(({ label, value }) => [label, value])])}`;
}
