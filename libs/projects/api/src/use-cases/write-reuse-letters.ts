import { OrganisationDirectory } from '@allmende/identity-api';
import { CONFIG, type Config, MailOutbox } from '@allmende/platform-api';
import type { Deployment } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { reuseLetter } from '../mails/reuse-letter.js';

/** Writes the mails to the offices concerned. */
@Injectable()
export class WriteReuseLetters {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(MailOutbox) private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(deployments: readonly Deployment[]): Promise<void> {
    const projects = await this.projects.titlesUnscoped(deployments.map(({ projectId }) => projectId));
    const offices = await this.organisations.findByIds(
      deployments.map(({ organisationId }) => organisationId),
    );
    for (const deployment of deployments) {
      const project = projects.find(({ id }) => id === deployment.projectId);
      const office = offices.find(({ id }) => id === deployment.organisationId);
      if (project === undefined || office?.mailbox == null) continue;
      await this.mails.post(
        reuseLetter(
          deployment,
          { title: project.title, office: office.name, to: office.mailbox },
          this.config.PUBLIC_URL,
        ),
      );
    }
  }
}
