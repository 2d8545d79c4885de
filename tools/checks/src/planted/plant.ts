/** One file that breaks one rule, beside one that does the same thing the allowed way. */
export interface Plant {
  /** What the rule says, as a sentence. */
  readonly says: string;
  /** The rule that must report, and only that one. */
  readonly rule: string;
  /** A place in the tree; nothing is written there. */
  readonly path: string;
  readonly wrong: string;
  /** A part of the message, where one rule says several things. */
  readonly message?: string;
  readonly right: string;
  /** Where the right sample stands, when the place is what makes it right. */
  readonly rightPath?: string;
  /** The rule must know types; then `path` names a file that exists, because the compiler reads real files only. */
  readonly typed?: boolean;
}

/** Builds an import that is used, so that no other rule has a reason to complain. */
export function importOf(specifier: string, name = 'thing'): string {
  return `import { ${name} } from '${specifier}';\n\nvoid ${name};\n`;
}

/** `count` harmless statements, one a line. */
export function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `  track(${index});\n`).join('');
}
