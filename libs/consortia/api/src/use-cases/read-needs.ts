import {
  canReadNeeds,
  type ComparedNeed,
  countNeeds,
  type Likeness,
  likeness,
  type Need,
  type NeedCount,
  type NeedFilter,
  type SimilarNeedsInput,
  similarTo,
} from '@allmende/consortia-core';
import { assertAllowed, found } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { type CandidateSolution, CandidateSolutions } from '@allmende/projects-api';
import type { ActionClusterKey, DesignFieldKey } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { NeedRecords } from './need-records.js';

/** A need that is like another one, and in what. */
export interface SimilarNeed {
  readonly need: Need;
  readonly likeness: Likeness;
}

/** A published solution that may make a need unnecessary, and the words that speak for it. */
export interface FittingSolution {
  readonly projectId: string;
  readonly commonWords: readonly string[];
}

/** What there is already that is like half a need. */
export interface SimilarToNeed {
  readonly needs: readonly SimilarNeed[];
  readonly solutions: readonly FittingSolution[];
}

const SHOWN = 5;
const COMPARED_SOLUTIONS = 200;

/** With fewer words in common a solution of the same field is about something else. */
export const WORDS_OF_A_FIT = 2;

/** The board and what is found beside it. Anonymous needs are in nothing of this but the counts. */
@Injectable()
export class ReadNeeds {
  constructor(
    @Inject(NeedRecords) private readonly records: NeedRecords,
    @Inject(CandidateSolutions) private readonly solutions: CandidateSolutions,
  ) {}

  async page(actor: Actor, filter: NeedFilter, page: PageRequest): Promise<Page<Need>> {
    assertAllowed(canReadNeeds(actor), actor);
    return this.records.needs.page(actor, filter, page);
  }

  async byKey(actor: Actor, key: string): Promise<Need> {
    return found(await this.records.needs.findByKey(actor, key));
  }

  /** Needs and solutions like the one that somebody is writing. */
  async similar(actor: Actor, input: SimilarNeedsInput): Promise<SimilarToNeed> {
    assertAllowed(canReadNeeds(actor), actor);
    const { title, problem, field = null, task = null, exceptNeedId } = input;
    const written: ComparedNeed = { title, problem, field, task };
    const others = await this.records.needs.comparable(actor, field);
    return {
      needs: similarTo(
        written,
        others.filter(({ id }) => id !== exceptNeedId),
        SHOWN,
      ),
      solutions: field === null ? [] : await this.fitting(actor, written, field, task),
    };
  }

  /** What everybody may know: how many open needs there are in each Kreis, and only where nobody can be singled out. */
  async counts(demo: boolean): Promise<readonly NeedCount[]> {
    const [open, taking] = await Promise.all([
      this.records.needs.openUnscoped(demo),
      this.records.participation(),
    ]);
    return countNeeds(open, taking);
  }

  private async fitting(
    actor: Actor,
    written: ComparedNeed,
    field: DesignFieldKey,
    task: ActionClusterKey | null,
  ): Promise<readonly FittingSolution[]> {
    const candidates = await this.solutions.ofField(actor, field, task, COMPARED_SOLUTIONS);
    return candidates
      .map((solution) => ({ projectId: solution.id, commonWords: sharedWords(written, solution) }))
      .filter(({ commonWords }) => commonWords.length >= WORDS_OF_A_FIT)
      .sort((one, other) => other.commonWords.length - one.commonWords.length)
      .slice(0, SHOWN);
  }
}

/** The words that a need and the description of a solution share. */
export function sharedWords(written: ComparedNeed, solution: CandidateSolution): readonly string[] {
  const { title, summary, problem } = solution;
  const described = { title, problem: `${summary} ${problem ?? ''}`, field: null, task: null };
  return likeness(written, described).commonWords;
}
