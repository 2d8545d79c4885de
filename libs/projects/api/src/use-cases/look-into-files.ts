import {
  FILE_SCANNER,
  Files,
  type FileScanner,
  lookIntoPdf,
  ProblemsError,
  type ReadFile,
  shrinkImage,
} from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import type { ProjectFileInput, ProjectFileKind } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

type SignedIn = Actor & { readonly accountId: string };

/** A file after the closer look: under which id it goes on, and how large a picture is. */
export interface Prepared {
  readonly fileId: string;
  readonly kind: ProjectFileKind;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** The closer look at a file before it is offered to everybody: no virus, nothing active, pictures made small. */
@Injectable()
export class LookIntoFiles {
  constructor(
    @Inject(Files) readonly files: Files,
    /** A test puts its own in place. */
    @Inject(FILE_SCANNER) public scanner: FileScanner,
  ) {}

  async run(actor: SignedIn, { fileId }: Pick<ProjectFileInput, 'fileId'>): Promise<Prepared> {
    const file = await this.files.read(fileId, actor, 'publication');
    await this.refuseInfected(file);
    if (file.type.startsWith('image/')) return this.prepareImage(actor, file);
    if (file.type === 'application/pdf') refuseActive(file);
    return { fileId, kind: 'document', size: null };
  }

  /** Where a scanner is set up, a file that it could not look into is refused as well. */
  private async refuseInfected({ name, content }: ReadFile): Promise<void> {
    const verdict = await this.scanner.scan(content);
    if (verdict.kind === 'found')
      throw new ProblemsError([problem('FILE_INFECTED', 'fileId', { name, found: verdict.name })]);
    if (verdict.kind === 'unreachable')
      throw new ProblemsError([problem('SCANNER_AWAY', 'fileId', { name })]);
  }

  private async prepareImage(actor: SignedIn, { name, content }: ReadFile): Promise<Prepared> {
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
