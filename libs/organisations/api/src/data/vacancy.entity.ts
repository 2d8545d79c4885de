import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'vacancy' })
export class VacancyEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_vacancy' })
  organisationId!: string;

  @Column('timestamptz')
  since!: Date;
}
