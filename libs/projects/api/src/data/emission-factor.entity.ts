import type { EmissionFactor, EmissionGas, EmissionScope, FactorState } from '@allmende/projects-core';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `projects.emission_factor`; written by migrations alone. */
@Entity({ schema: 'projects', name: 'emission_factor' })
@Check('ck_emission_factor_grams', `grams_per_kwh > 0 and grams_per_kwh < 5000`)
@Check('ck_emission_factor_gas', `gas in ('co2', 'co2e')`)
@Check('ck_emission_factor_scope', `scope in ('direct', 'with_upstream')`)
@Check('ck_emission_factor_state', `state in ('final', 'estimate')`)
@Check('ck_emission_factor_source', `source <> '' and source_url ~ '^https?://'`)
export class EmissionFactorEntity implements EmissionFactor {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_emission_factor' })
  key!: string;

  @Column('integer')
  year!: number;

  @Column('integer', { name: 'grams_per_kwh' })
  gramsPerKwh!: number;

  @Column('text')
  gas!: EmissionGas;

  @Column('text')
  scope!: EmissionScope;

  @Column('text')
  state!: FactorState;

  @Column('text')
  source!: string;

  @Column('text', { name: 'source_url' })
  sourceUrl!: string;

  @Column('date', { name: 'checked_on' })
  checkedOn!: string;
}
