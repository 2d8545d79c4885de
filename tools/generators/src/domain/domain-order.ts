import { GeneratorError } from '../edit-text.ts';

/** One line of `tools/checks/domains.json`. */
export interface DomainLine {
  readonly name: string;
  readonly mayUse: readonly string[];
}

/** These read from all others and come last; nothing may use them. */
const READERS: readonly string[] = ['insight', 'notifications'];

/** The order with the new domain before the readers, who may use it from now on. */
export function withDomain(
  order: readonly DomainLine[],
  name: string,
  uses: readonly string[],
): readonly DomainLine[] {
  if (order.some((line) => line.name === name)) throw new GeneratorError(`The domain ${name} exists already`);
  for (const used of uses) {
    if (READERS.includes(used)) throw new GeneratorError(`Nothing may use ${used}; it hears events`);
    if (!order.some((line) => line.name === used)) throw new GeneratorError(`There is no domain ${used}`);
  }
  const sorted = order
    .map((line) => line.name)
    .filter((earlier) => uses.includes(earlier))
    .reverse();
  const readers = order
    .filter((line) => READERS.includes(line.name))
    .map((line) => ({ ...line, mayUse: [name, ...line.mayUse] }));
  return [...order.filter((line) => !READERS.includes(line.name)), { name, mayUse: sorted }, ...readers];
}
