import type { Page } from '@allmende/platform-core';
import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a list ends and whether more follows.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when there is at least one more entry.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give this as `after` to get the next page.' })
  endCursor!: string | null;
}

/** What every connection holds. */
export interface Connection<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** Makes the Relay connection type of a node type: `nodes`, `pageInfo` and, where it is known, `totalCount`. */
export function connectionType<Node>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name} entries.` })
  class ConnectionOf implements Connection<Node> {
    @Field(() => [node], { description: 'The entries of this page, in order.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'Entries in the whole list, null where it is not counted.',
    })
    totalCount!: number | null;
  }
  return ConnectionOf;
}

/** Turns a page of rows into a connection. */
export function toConnection<Item, Node>(page: Page<Item>, node: (item: Item) => Node): Connection<Node> {
  return {
    nodes: page.items.map(node),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
    totalCount: page.total,
  };
}
