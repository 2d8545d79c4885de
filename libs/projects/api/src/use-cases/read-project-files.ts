import type { ProjectFile } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectFiles } from '../data/project-file.repository.js';

/** Reads the files of entries that the reader was allowed to see. */
@Injectable()
export class ReadProjectFiles {
  constructor(@Inject(ProjectFiles) private readonly files: ProjectFiles) {}

  /** For a loader: the files of each entry. */
  readonly batch = async (ids: readonly string[]): Promise<readonly (readonly ProjectFile[])[]> =>
    this.files.batchUnscoped(ids);
}
