import { type GatedStep, type GateProblems, passesGate, type Project } from '@allmende/projects-core';
import { Injectable } from '@nestjs/common';

/** What stands before a pilot and an operation. It is asked inside the transaction of the step. */
export interface StepGate {
  readonly problems: (step: GatedStep) => Promise<GateProblems>;
}

interface Move {
  readonly projectId: string;
  readonly organisationId: string;
  readonly from: string | null;
  readonly to: string;
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
  async ofMove({ projectId, organisationId, from, to }: Move): Promise<GateProblems> {
    if (!passesGate(from, to)) return [];
    if (this.gate === null) throw new Error('no gate stands before pilot and operation');
    return this.gate.problems({ projectId, organisationId, to });
  }

  /** The same for the owner's own use. What public sources report has no owner here and proves nothing. */
  async ofProject(
    { id, organisationId, origin }: Pick<Project, 'id' | 'organisationId' | 'origin'>,
    from: string | null,
    to: string,
  ): Promise<GateProblems> {
    if (origin !== 'municipality' || organisationId === null) return [];
    return this.ofMove({ projectId: id, organisationId, from, to });
  }
}
