/** From which state one may come to which: the whole life of a thing as data. */
export type TransitionTable<State extends string> = Readonly<Record<State, readonly State[]>>;

/** True when the table has an arrow from one state to the other. */
export function canTransition<State extends string>(
  table: TransitionTable<State>,
  from: State,
  to: State,
): boolean {
  return table[from].includes(to);
}

/** Every state that can be reached from `start`, itself included. */
export function reachableStates<State extends string>(
  table: TransitionTable<State>,
  start: State,
): ReadonlySet<State> {
  const reached = new Set<State>([start]);
  for (const state of reached) for (const next of table[state]) reached.add(next);
  return reached;
}

/** The table as a Mermaid state diagram for the documentation. */
export function stateDiagram<State extends string>(table: TransitionTable<State>, start: State): string {
  const arrows = (Object.entries(table) as [State, readonly State[]][]).flatMap(([from, targets]) =>
    targets.map((to) => `  ${from} --> ${to}`),
  );
  return ['stateDiagram-v2', `  [*] --> ${start}`, ...arrows].join('\n');
}
