import { PAGE_LIMIT } from '@allmende/platform-core';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How often something may be there: a number from the document, or what a variable says. */
export type Times = number | { readonly variable: string; readonly fallback: number };

/** What a document costs, worked out once: how many fields, and which parts are there how often. */
export interface CostPlan {
  readonly fields: number;
  readonly parts: readonly { readonly times: Times; readonly plan: CostPlan }[];
}

/** A list without `first` is taken to be that long: most are shorter, the Länder are 16. */
const UNSIZED_LIST = 10;
/** A sentence about a problem needs few values; thousands of them would otherwise be counted that nobody ever sends. */
const SHORT_LISTS: ReadonlyMap<string, number> = new Map([['ProblemParameter', 3]]);
const LIST_OF_CONNECTION: ReadonlySet<string> = new Set(['nodes', 'edges']);

/** Works out the plan of an operation of a valid document. */
export function costPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostPlan {
  return new Planner(schema, document, operation).plan();
}

/** The cost for given variables: fields that the answer may hold. Stops growing beyond any limit, never hangs. */
export function costOf(plan: CostPlan, variables: Readonly<Record<string, unknown>>): number {
  const known = new Map<CostPlan, number>();
  const cost = (part: CostPlan): number => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const sum = part.parts.reduce((total, { times, plan: each }) => {
      const often = timesOf(times, variables);
      return often === 0 ? total : total + often * cost(each);
    }, part.fields);
    known.set(part, sum);
    return sum;
  };
  return cost(plan);
}

function timesOf(times: Times, variables: Readonly<Record<string, unknown>>): number {
  if (typeof times === 'number') return times;
  const given = variables[times.variable];
  return typeof given === 'number' ? withinPage(given) : times.fallback;
}

/** Longer pages are refused by the field itself, before it asks the database. */
function withinPage(first: number): number {
  return Number.isFinite(first) ? Math.min(Math.max(Math.ceil(first), 0), PAGE_LIMIT) : PAGE_LIMIT;
}

class Planner {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly planned = new Map<string, CostPlan>();
  private readonly defaults: ReadonlyMap<string, number>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === 'FragmentDefinition') this.fragments.set(definition.name.value, definition);
    this.defaults = new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === 'IntValue'
          ? [[variable.name.value, withinPage(Number(defaultValue.value))] as const]
          : [],
      ),
    );
  }

  plan(): CostPlan {
    const root = this.schema.getRootType(this.operation.operation);
    return this.planOfSet(this.operation.selectionSet, root ?? null, UNSIZED_LIST);
  }

  /** @param listed how long `nodes` of a connection are here */
  private planOfSet(set: SelectionSetNode, type: GraphQLCompositeType | null, listed: Times): CostPlan {
    let fields = 0;
    const parts: CostPlan['parts'][number][] = [];
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        fields += 1;
        const part = this.partOf(selection, type, listed);
        if (part !== null) parts.push(part);
      } else if (selection.kind === 'InlineFragment') {
        const condition = this.typeNamed(selection.typeCondition?.name.value) ?? type;
        parts.push({ times: 1, plan: this.planOfSet(selection.selectionSet, condition, listed) });
      } else {
        parts.push({ times: 1, plan: this.planOfFragment(selection.name.value, listed) });
      }
    }
    return { fields, parts };
  }

  private partOf(field: FieldNode, parent: GraphQLCompositeType | null, listed: Times) {
    if (field.selectionSet === undefined) return null;
    const definition = fieldOf(parent, field.name.value);
    const asked = this.lengthOf(field.arguments ?? [], definition?.args);
    const type = definition === undefined ? null : getNamedType(definition.type);
    const inherited = LIST_OF_CONNECTION.has(field.name.value) ? listed : unsizedLength(type);
    const below = isCompositeType(type) ? type : null;
    return {
      times: isListField(definition) ? (asked ?? inherited) : 1,
      plan: this.planOfSet(field.selectionSet, below, asked ?? UNSIZED_LIST),
    };
  }

  /** What `first` says, in the document, by a variable or by default; null for a field without `first`. */
  private lengthOf(
    given: readonly ArgumentNode[],
    known: readonly { readonly name: string; readonly defaultValue?: unknown }[] | undefined,
  ): Times | null {
    const declared = known?.find(({ name }) => name === 'first');
    if (declared === undefined) return null;
    const standard =
      typeof declared.defaultValue === 'number' ? withinPage(declared.defaultValue) : PAGE_LIMIT;
    const value = given.find(({ name }) => name.value === 'first')?.value;
    if (value === undefined) return standard;
    if (value.kind === 'IntValue') return withinPage(Number(value.value));
    if (value.kind !== 'Variable') return PAGE_LIMIT;
    const variable = value.name.value;
    return { variable, fallback: this.defaults.get(variable) ?? PAGE_LIMIT };
  }

  private planOfFragment(name: string, listed: Times): CostPlan {
    const key = `${name} ${JSON.stringify(listed)}`;
    const known = this.planned.get(key);
    if (known !== undefined) return known;
    // Stands for a fragment inside itself, which is refused before anything is run.
    this.planned.set(key, { fields: 0, parts: [] });
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return { fields: 0, parts: [] };
    const type = this.typeNamed(fragment.typeCondition.name.value) ?? null;
    const plan = this.planOfSet(fragment.selectionSet, type, listed);
    this.planned.set(key, plan);
    return plan;
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function unsizedLength(type: GraphQLNamedType | null): number {
  return (type !== null && SHORT_LISTS.get(type.name)) || UNSIZED_LIST;
}

type AnyField = GraphQLField<unknown, unknown>;

function fieldOf(parent: GraphQLCompositeType | null, name: string): AnyField | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function isListField(field: AnyField | undefined): boolean {
  return field !== undefined && isListType(getNullableType(field.type));
}
