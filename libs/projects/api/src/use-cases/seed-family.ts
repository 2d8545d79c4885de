import { OrganisationDirectory } from '@allmende/identity-api';
import { accept, Database, DomainEvents, found } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import {
  inviteCoOwner,
  joinOwners,
  type LineageKind,
  type Project,
  setLineage,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { CoOwners } from '../data/co-owner.repository.js';
import { Lineages } from '../data/lineage.repository.js';
import { Projects } from '../data/project.repository.js';

/** That one solution came out of another one, by their keys. */
export interface SeedLineage {
  readonly child: string;
  readonly parent: string;
  readonly kind: LineageKind;
  readonly changes: string;
  readonly saidAt: Date;
}

/** An organisation that owns a solution too. */
export interface SeedCoOwner {
  readonly projectKey: string;
  readonly organisationId: string;
  readonly joinedAt: Date;
}

/** Says in a demo region where solutions come from and who owns them together. Keeps the rules, asks no policy. */
@Injectable()
export class SeedFamily {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Lineages) private readonly lineages: Lineages,
    @Inject(CoOwners) private readonly owners: CoOwners,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** All or none. */
  async run(lineages: readonly SeedLineage[], coOwners: readonly SeedCoOwner[]): Promise<void> {
    await this.database.transaction(async () => {
      for (const seed of lineages) await this.link(seed);
      for (const seed of coOwners) await this.join(seed);
    });
  }

  private async link({ child: childKey, parent: parentKey, kind, changes: told, saidAt }: SeedLineage) {
    const child = await this.ofKey(childKey);
    const parent = await this.ofKey(parentKey);
    const { changes, events } = accept(
      setLineage({
        ...{ child, parent, titles: new Map<string, string>(), now: saidAt },
        present: await this.lineages.parentsOf(child.id),
        above: await this.lineages.above(parent.id),
        input: { childId: child.id, parentId: parent.id, kind, changes: told },
      }),
    );
    await this.lineages.save(changes);
    await this.events.record(ANONYMOUS, events);
  }

  private async join({ projectKey, organisationId, joinedAt }: SeedCoOwner) {
    const project = await this.ofKey(projectKey);
    const [asked] = await this.organisations.findByIds([organisationId]);
    const [owner] = await this.organisations.findByIds([project.organisationId ?? '']);
    const present = await this.owners.ofProjectsUnscoped([project.id]);
    const invited = accept(inviteCoOwner(project, found(owner), found(asked), present, joinedAt));
    const joined = accept(joinOwners(project, invited.changes, joinedAt));
    await this.owners.save({ ...invited.changes, acceptedAt: joinedAt });
    // When it was last written is what readers see, and nobody wrote.
    await this.projects.save(project, { ...joined.changes, updatedAt: project.updatedAt });
    await this.events.record(ANONYMOUS, [...invited.events, ...joined.events]);
  }

  private async ofKey(key: string): Promise<Project> {
    const project = await this.projects.findByKeyUnscoped(key);
    if (project === null) throw new RangeError(`no solution ${key}`);
    return project;
  }
}
