import { CurrentActor, pageRequest, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { schemaChangeInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { TraceSchemaChange } from '../use-cases/trace-schema-change.js';
import { FieldSchemaChangeInputType, FieldSchemaImpactType } from './schema-impact.type.js';

const FIRST = { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' };
const AFTER = { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' };
const CHANGE = { type: () => FieldSchemaChangeInputType, description: 'What would change.' };

/** For editors, before they change what is asked of everybody. */
@Resolver()
export class SchemaImpactQueries {
  constructor(@Inject(TraceSchemaChange) private readonly trace: TraceSchemaChange) {}

  @Query(() => FieldSchemaImpactType, {
    description: 'Which published entries a change of the field schema would leave incomplete; for editors.',
  })
  async fieldSchemaImpact(
    @CurrentActor() actor: Actor,
    @Args('change', CHANGE) change: FieldSchemaChangeInputType,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<FieldSchemaImpactType> {
    const asked = parseInput(schemaChangeInput, change);
    const { projects, looked, endCursor } = await this.trace.run(actor, asked, pageRequest(first, after));
    return { nodes: projects, looked, endCursor };
  }
}
