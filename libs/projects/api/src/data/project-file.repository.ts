import { Database } from '@allmende/platform-api';
import type { ProjectFile } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from './is-uuid.js';
import { ProjectFileEntity } from './project-file.entity.js';

const COLUMNS = `f.id, f.project_id as "projectId", f.file_id as "fileId", f.kind, f.title, f.alt, f.licence, f.width,
  f.height, f.added_at as "addedAt"`;

/** Files of solutions. Whoever may see the entry may see them: ask for the entry first. */
@Injectable()
export class ProjectFiles {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** For a loader: the files of each entry in the order in which they came. */
  readonly batchUnscoped = async (ids: readonly string[]): Promise<readonly (readonly ProjectFile[])[]> => {
    const rows = await this.database.query<ProjectFile>(
      `select ${COLUMNS} from projects.project_file f where f.project_id = any($1::uuid[])
       order by f.project_id, f.added_at, f.id`,
      [ids],
    );
    return ids.map((id) => rows.filter(({ projectId }) => projectId === id));
  };

  async ofProjectUnscoped(projectId: string): Promise<readonly ProjectFile[]> {
    return (await this.batchUnscoped([projectId]))[0] ?? [];
  }

  async findUnscoped(id: string): Promise<ProjectFile | null> {
    if (!isUuid(id)) return null;
    const [file] = await this.database.query<ProjectFile>(
      `select ${COLUMNS} from projects.project_file f where f.id = $1`,
      [id],
    );
    return file ?? null;
  }

  async add(file: ProjectFile): Promise<void> {
    await this.database.repository(ProjectFileEntity).insert(file);
  }

  async remove(id: string): Promise<void> {
    await this.database.execute('delete from projects.project_file where id = $1', [id]);
  }
}
