import {
  type Answer,
  answersOf,
  canExchange,
  CHECKED_FORMATS,
  type DerivedAnswer,
  derivedAnswers,
  EXCHANGE_FORMATS,
  type ExchangeFormat,
  type ExchangeProfile,
  filePath,
  gapsOf,
  isUnsaid,
  profilesOf,
  toSchemaOrg,
} from '@allmende/exchange-core';
import { type Actor } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ExchangeRuns, type KeptRun } from '../data/exchange-run.repository.js';
import { GatherEntries } from './gather-entries.js';

/** A file that is there for everybody. */
export interface OfferedFile {
  readonly format: ExchangeFormat;
  readonly path: string;
}

/** What everybody gets of a published entry. */
export interface PublicExchange {
  readonly files: readonly OfferedFile[];
  /** The schema.org object as JSON; null while the entry is not whole enough for it. */
  readonly schemaOrg: string | null;
}

/** What the authors of an entry see of its exchange. */
export interface ExchangeDesk {
  readonly profiles: readonly (ExchangeProfile & { readonly path: string | null })[];
  readonly runs: readonly KeptRun[];
  readonly answers: readonly Answer[];
  /** What the entry answers by itself, and whether it counts because nobody typed an answer. */
  readonly derived: readonly (DerivedAnswer & { readonly used: boolean })[];
  readonly detailsVersion: number;
}

const SHOWN_RUNS = 20;

/** Reads how entries stand with other registers. */
@Injectable()
export class ReadExchange {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(GatherEntries) private readonly gather: GatherEntries,
    @Inject(ExchangeRuns) private readonly runs: ExchangeRuns,
  ) {}

  /** For a loader: null for what is not published. */
  async published(actor: Actor, ids: readonly string[]): Promise<readonly (PublicExchange | null)[]> {
    const gathered = await this.gather.of(actor, await this.projects.findVisible(actor, ids));
    return ids.map((id) => {
      const entry = gathered.find((one) => one.entry.project.id === id)?.entry;
      if (entry === undefined) return null;
      const files = EXCHANGE_FORMATS.filter(
        (format) => !CHECKED_FORMATS.has(format) || gapsOf(entry, format).length === 0,
      ).map((format) => ({ format, path: filePath(entry.project.key, format) }));
      const { record, missing } = toSchemaOrg(entry);
      return { files, schemaOrg: missing.length === 0 ? JSON.stringify(record) : null };
    });
  }

  /** Null for who may not write the entry. */
  async desk(actor: Actor, project: Project): Promise<ExchangeDesk | null> {
    if (!canExchange(actor, project)) return null;
    const { entry, said, detailsVersion } = await this.gather.one(actor, project);
    const handOuts = await this.runs.lastHandOutsUnscoped(project.id, project.organisationId);
    const profiles = profilesOf(entry, detailsVersion, handOuts).map((profile) => {
      const isThere =
        project.status === 'published' && (profile.complete || !CHECKED_FORMATS.has(profile.format));
      return { ...profile, path: isThere ? filePath(project.key, profile.format) : null };
    });
    return {
      profiles,
      runs: await this.runs.latestUnscoped(project.id, SHOWN_RUNS),
      answers: answersOf(said),
      derived: derivedAnswers(entry.proof).map((answer) => ({
        ...answer,
        used: isUnsaid(said[answer.field]),
      })),
      detailsVersion,
    };
  }
}
