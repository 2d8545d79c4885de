import { importOf, type Plant } from './plant.ts';

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const API = 'libs/projects/api/src';

function folder(says: string, path: string, wrong: string, right: string, message: string): Plant {
  return { says, rule: IMPORTS, path, wrong: importOf(wrong), right: importOf(right), message };
}

const FOLDERS: readonly Plant[] = [
  folder(
    'a resolver asks a use case, not a repository',
    `${API}/graphql/planted.queries.ts`,
    '../data/project.repository.js',
    '../use-cases/search-projects.js',
    'A resolver asks a use case',
  ),
  folder(
    'a resolver takes nothing but batch loaders from data',
    `${API}/graphql/planted.type.ts`,
    '../data/project.entity.js',
    '../data/project-loader.js',
    'only batch loaders',
  ),
  folder(
    'a resolver starts no job by import',
    `${API}/graphql/planted.mutations.ts`,
    '../jobs/index-project.js',
    '../use-cases/publish-project.js',
    'Jobs are started by events',
  ),
  folder(
    'a use case does not know graphql',
    `${API}/use-cases/planted.ts`,
    '../graphql/project.type.js',
    '../data/project.repository.js',
    'outermost folder',
  ),
  folder(
    'a use case starts no job by import',
    `${API}/use-cases/planted.ts`,
    '../jobs/index-project.js',
    './publish-project.js',
    'Jobs are started by events',
  ),
  folder(
    'data does not know use cases',
    `${API}/data/planted.repository.ts`,
    '../use-cases/publish-project.js',
    './project.entity.js',
    'knows nothing of what people do',
  ),
  folder(
    'data does not know graphql',
    `${API}/data/planted.repository.ts`,
    '../graphql/project.type.js',
    './project.entity.js',
    'outermost folder',
  ),
  folder(
    'a job does not know graphql',
    `${API}/jobs/planted.ts`,
    '../graphql/project.type.js',
    '../use-cases/publish-project.js',
    'outermost folder',
  ),
];

function place(
  says: string,
  path: string,
  source: string,
  rightPath: string,
  message: string,
  right = source,
): Plant {
  return { says, rule: IMPORTS, path, wrong: source, right, rightPath, message };
}

const PACKAGES_BY_FOLDER: readonly Plant[] = [
  place(
    'no page of the site carries samples',
    'libs/gate/web/src/planted.ts',
    importOf('@allmende/gate-core/samples'),
    'libs/gate/web/src/planted.spec.ts',
    'no page carries them',
  ),
  place(
    'TypeORM is used in data/ only',
    `${API}/use-cases/planted.ts`,
    importOf('typeorm', 'Entity'),
    `${API}/data/planted.entity.ts`,
    'typeorm belongs in data/',
  ),
  place(
    '@nestjs/graphql is used in graphql/ only',
    `${API}/use-cases/planted.ts`,
    importOf('@nestjs/graphql', 'ObjectType'),
    `${API}/graphql/planted.type.ts`,
    '@nestjs/graphql belongs in graphql/',
  ),
  place(
    'DataSource is the business of platform/api',
    `${API}/data/planted.repository.ts`,
    importOf('typeorm', 'DataSource'),
    'libs/platform/api/src/database/planted.ts',
    'Ask the Database',
  ),
  place(
    'EntityManager is the business of platform/api',
    `${API}/data/planted.repository.ts`,
    importOf('typeorm', 'EntityManager'),
    'libs/platform/api/src/database/planted.ts',
    'Ask the Database',
  ),
  place(
    'the whole of TypeORM under one name smuggles its handles in',
    `${API}/data/planted.repository.ts`,
    "import * as typeorm from 'typeorm';\n\nvoid typeorm;\n",
    `${API}/data/planted.repository.ts`,
    'Ask the Database',
    importOf('typeorm', 'Entity'),
  ),
  place(
    '@InjectRepository is not used',
    `${API}/data/planted.repository.ts`,
    importOf('@nestjs/typeorm', 'InjectRepository'),
    `${API}/data/planted.repository.ts`,
    '@nestjs/typeorm belongs in platform/api',
    importOf('@allmende/platform-api', 'Database'),
  ),
  place(
    'pg-boss stays behind Jobs',
    `${API}/jobs/planted.ts`,
    importOf('pg-boss', 'PgBoss'),
    'libs/platform/api/src/jobs/planted.ts',
    'pg-boss belongs in platform/api',
  ),
  place(
    'Meilisearch stays behind SearchEngine',
    `${API}/data/planted.search-index.ts`,
    importOf('meilisearch', 'Meilisearch'),
    'libs/platform/api/src/search/planted.ts',
    'meilisearch belongs in platform/api',
  ),
  place(
    'cycles are cut, not forwarded',
    `${API}/planted.module.ts`,
    importOf('@nestjs/common', 'forwardRef'),
    `${API}/planted.module.ts`,
    'No forwardRef',
    importOf('@nestjs/common', 'Module'),
  ),
  place(
    'core does not use Node',
    'libs/projects/core/src/planted.ts',
    importOf('node:crypto', 'randomUUID'),
    'libs/projects/api/src/data/planted.repository.ts',
    'core is pure',
  ),
];

/** What may stand on what inside the api of a domain, and which package belongs in which folder. */
export const folderPlants: readonly Plant[] = [...FOLDERS, ...PACKAGES_BY_FOLDER];
