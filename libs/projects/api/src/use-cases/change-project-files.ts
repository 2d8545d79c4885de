import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  Files,
  found,
  lookIntoPdf,
  ProblemsError,
  type ReadFile,
  shrinkImage,
} from '@allmende/platform-api';
import { type Actor, isSignedIn, problem } from '@allmende/platform-core';
import {
  addProjectFile,
  canEditProject,
  PROJECT_EVENTS,
  projectEvent,
  type ProjectFileInput,
  type ProjectFileKind,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { ProjectFiles } from '../data/project-file.repository.js';

/** A file after the closer look: under which id it goes on, and how large a picture is. */
interface Prepared {
  readonly fileId: string;
  readonly kind: ProjectFileKind;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Pictures and documents of an entry: added after a closer look at their content, and removed. */
@Injectable()
export class ChangeProjectFiles {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectFiles) private readonly projectFiles: ProjectFiles,
    @Inject(Files) private readonly files: Files,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers the id of the entry. */
  async add(actor: Actor, input: ProjectFileInput): Promise<string> {
    const visible = found(await this.projects.find(actor, input.projectId));
    assertAllowed(isSignedIn(actor) && canEditProject(actor, visible), actor);
    // Pictures are made small before the transaction: it would hold its locks meanwhile.
    const { fileId, kind, size } = await this.prepare(actor, input);
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, input.projectId));
      assertAllowed(canEditProject(actor, project), actor);
      const { changes, events } = accept(
        addProjectFile({
          project,
          present: await this.projectFiles.ofProjectUnscoped(project.id),
          kind,
          input: { ...input, fileId },
          newId: this.clock.newId(),
          size,
          now: this.clock.now(),
        }),
      );
      const { organisationId } = project;
      const to = organisationId === null ? {} : { organisationId };
      await this.files.attach(fileId, actor, project.audiences, { ...to, purpose: 'publication' });
      await this.projectFiles.add(changes);
      await this.events.record(actor, events);
      return project.id;
    });
  }

  /** Answers the id of the entry. */
  async remove(actor: Actor, id: string): Promise<string> {
    return this.database.transaction(async () => {
      const file = found(await this.projectFiles.findUnscoped(id));
      const project = found(await this.projects.loadForUpdate(actor, file.projectId));
      assertAllowed(canEditProject(actor, project), actor);
      await this.projectFiles.remove(id);
      await this.files.remove(file.fileId);
      await this.events.record(actor, [projectEvent(PROJECT_EVENTS.fileRemoved, project)]);
      return project.id;
    });
  }

  private async prepare(
    actor: Actor & { readonly accountId: string },
    { fileId }: ProjectFileInput,
  ): Promise<Prepared> {
    const file = await this.files.read(fileId, actor, 'publication');
    if (file.type.startsWith('image/')) return this.prepareImage(actor, file);
    if (file.type === 'application/pdf') refuseActive(file);
    return { fileId, kind: 'document', size: null };
  }

  private async prepareImage(
    actor: Actor & { readonly accountId: string },
    { name, content }: ReadFile,
  ): Promise<Prepared> {
    const image = await shrinkImage(content);
    if (typeof image === 'string') throw new ProblemsError([problem(image, 'fileId', { name })]);
    const { type, width, height } = image;
    const small = { name: name.replace(/\.[a-z]+$/i, '.webp'), type, content: image.content };
    return {
      fileId: await this.files.derive(actor, 'publication', small),
      kind: 'image',
      size: { width, height },
    };
  }
}

function refuseActive({ name, content }: ReadFile): void {
  const findings = lookIntoPdf(content);
  if (findings.length === 0) return;
  const code = findings.includes('Encrypt') ? 'PDF_ENCRYPTED' : 'PDF_ACTIVE';
  throw new ProblemsError([problem(code, 'fileId', { name, found: findings.join(', ') })]);
}
