/** What happens to a part when the account ends: its rows go, or stay without anybody's name. */
export type PersonalPartEnd = 'removed' | 'kept';

/** One part of what is kept about a person, declared by the domain that keeps it. */
export interface PersonalPart {
  /** Key in the file a person gets, e.g. `sessions`. */
  readonly name: string;
  /** The table with its schema; a check names tables about people that no part covers. */
  readonly table: string;
  /** Selects what is told of account `$1`, in words a person understands: no hashes, no secrets, nobody else's data. */
  readonly sql: string;
  readonly afterwards: PersonalPartEnd;
}

const declared = new Map<string, PersonalPart>();

/** Called by a domain when it is loaded; declaring the same part twice does nothing. */
export function declarePersonalParts(parts: readonly PersonalPart[]): void {
  for (const part of parts) {
    const known = declared.get(part.name);
    if (known !== undefined && known !== part) throw new Error(`Two personal parts are named ${part.name}`);
    declared.set(part.name, part);
  }
}

/** All parts declared so far. */
export function personalParts(): readonly PersonalPart[] {
  return [...declared.values()];
}
