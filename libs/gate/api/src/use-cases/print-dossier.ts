import { OrganisationDirectory } from '@allmende/identity-api';
import {
  canReadEvidence,
  countingVersionId,
  decideGate,
  type EvaluationContent,
  evaluationFacts,
  gateFacts,
  kindContext,
  presentRecords,
  type UseKey,
  usesRelied,
} from '@allmende/gate-core';
import { Clock, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { compareGroups, type DossierComparison } from '../documents/compare-groups.js';
import { dossierPdf } from '../documents/dossier-pdf.js';
import type { DossierLanguage } from '../documents/dossier-words.js';
import { Dossiers, type OpenDossier, surroundingsOf } from './dossiers.js';
import { ListGateHistory } from './list-gate-history.js';

/** Which use is printed, and in which language. */
export interface DossierOrder {
  readonly key: string;
  readonly organisationId: string;
  readonly language: DossierLanguage;
}

/** Prints everything a council decides a release on, for the people of the organisation whose use it is. */
@Injectable()
export class PrintDossier {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(ListGateHistory) private readonly history: ListGateHistory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    { key, organisationId, language }: DossierOrder,
  ): Promise<{ readonly fileName: string; readonly content: Buffer }> {
    const project = found(
      canReadEvidence(actor, organisationId) ? await this.projects.findByKey(actor, key) : null,
    );
    const use: UseKey = { projectId: project.id, organisationId };
    const now = this.clock.now();
    const request = {};
    const [dossier, decisions, [organisation]] = await Promise.all([
      this.dossiers.ofRequest(request, use),
      this.history.decisions(request, use),
      this.organisations.findByIds([organisationId]),
    ]);
    // Without a questionnaire there is no use to print.
    found(dossier.answered);
    const facts = gateFacts(dossier, now);
    const outcomes = [decideGate(facts, 'pilot'), decideGate(facts, 'operation')] as const;
    const paper = {
      solution: project.title,
      summary: project.summary,
      organisation: found(organisation).name,
      versionLabel: labelOf(dossier),
      inputs: dossier.inputs,
      outcomes,
      records: presentRecords(dossier),
      comparisons: comparisonsOf(dossier, now, language),
      pooledWith: usesRelied(facts, outcomes[1].items),
      decisions,
      overrides: dossier.overrides.filter(({ confirmedAt }) => confirmedAt !== null),
    };
    return { fileName: `${key}-freigabe.pdf`, content: await dossierPdf(paper, language, now) };
  }
}

function labelOf({ versions }: OpenDossier): string | null {
  const id = countingVersionId(versions);
  return versions.find((version) => version.id === id)?.label ?? null;
}

function comparisonsOf(
  dossier: OpenDossier,
  now: Date,
  language: DossierLanguage,
): readonly DossierComparison[] {
  const evaluation = presentRecords(dossier).find(({ type }) => type === 'evaluation_result');
  if (evaluation === undefined) return [];
  const context = kindContext(evaluation, surroundingsOf(dossier, now));
  return compareGroups(evaluationFacts(evaluation.content as EvaluationContent, context), language);
}
