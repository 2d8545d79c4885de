import {
  checkSuccession,
  compareRegisters,
  municipalityGone,
  registerImported,
  type Register,
  type RegisterComparison,
} from '@allmende/municipalities-core';
import { ANONYMOUS } from '@allmende/platform-core';
import { Clock, DomainEvents, ProblemsError } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { RegisterRepository, type ImportKind } from '../data/register.repository.js';

/** How a register is to take the place of the loaded one. */
export interface Succession {
  readonly kind: Extract<ImportKind, 'snapshot' | 'file'>;
  /** Gone AGS → the AGS that took it in, as far as somebody knows better than the names say. */
  readonly named: ReadonlyMap<string, string>;
  /** True for a real territorial reform, in which a Land may lose many municipalities at once. */
  readonly acceptLosses: boolean;
}

/** Puts a register in the place of the loaded one; part of the open transaction of whoever imports. */
@Injectable()
export class ApplyRegister {
  constructor(
    @Inject(RegisterRepository) private readonly registers: RegisterRepository,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws the problems of an implausible succession before anything is written. */
  async run(loaded: Register | null, newer: Register, succession: Succession): Promise<RegisterComparison> {
    const problems = checkSuccession(loaded, newer, succession);
    if (problems.length > 0) throw new ProblemsError(problems);
    const comparison = compareRegisters(loaded?.units ?? [], newer.units, succession.named);
    await this.registers.save({ ...newer, demo: false });
    await this.registers.close(comparison.gone, newer.stateDate);
    await this.registers.closeRegions(newer, newer.stateDate);
    const id = this.clock.newId();
    await this.registers.record({
      id,
      kind: succession.kind,
      source: newer.source,
      stateDate: newer.stateDate,
      // The first load would only repeat the whole register.
      report: loaded === null ? { new: newer.units.length, changed: [], gone: [] } : comparison,
      importedAt: this.clock.now(),
    });
    const gone = comparison.gone.map(municipalityGone);
    await this.events.record(ANONYMOUS, [registerImported(id, newer.stateDate, comparison), ...gone]);
    return comparison;
  }
}
