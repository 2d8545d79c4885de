import { type GatedStep, type GateProblems, passesGate, type Project } from '@allmende/projects-core';
import { Injectable } from '@nestjs/common';

/** What stands before a pilot and an operation. It is asked inside the transaction of the step. */
export interface StepGate {
  readonly problems: (step: GatedStep) => Promise<GateProblems>;
}

/** Where a use comes from and goes, and who takes it there; null where somebody only asks. */
export interface StateMove {
  readonly from: string | null;
  readonly to: string;
  readonly accountId: string | null;
}

interface UseMove extends StateMove {
  readonly projectId: string;
  readonly organisationId: string;
}

/** The place where a later domain stands before every step into a pilot or an operation. Without one nothing starts. */
@Injectable()
export class StepGates {
  private gate: StepGate | null = null;

  /** Said once, while the system comes up. */
  register(gate: StepGate): void {
    if (this.gate !== null) throw new Error('a gate stands there already');
    this.gate = gate;
  }

  /** What speaks against a move of one use; nothing where the move is none that a gate looks at. */
  async ofMove({ from, to, ...step }: UseMove): Promise<GateProblems> {
    if (!passesGate(from, to)) return [];
    if (this.gate === null) throw new Error('no gate stands before pilot and operation');
    return this.gate.problems({ ...step, to });
  }

  /** The same for the owner's own use. What public sources report has no owner here and proves nothing. */
  async ofProject(
    { id, organisationId, origin }: Pick<Project, 'id' | 'organisationId' | 'origin'>,
    move: StateMove,
  ): Promise<GateProblems> {
    if (origin !== 'municipality' || organisationId === null) return [];
    return this.ofMove({ ...move, projectId: id, organisationId });
  }
}
