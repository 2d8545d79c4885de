const TRANSCRIPTIONS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const STRIPPED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** Lower case with ä→ae, ö→oe, ü→ue, ß→ss: how people type German without an umlaut key. */
export function transcribeUmlauts(text: string): string {
  return text.toLocaleLowerCase('de').replace(/[äöüß]/g, (letter) => TRANSCRIPTIONS[letter] ?? letter);
}

/** Lower case with ä→a, ö→o, ü→u, ß→ss: how people leave umlauts out. */
export function stripUmlauts(text: string): string {
  return text.toLocaleLowerCase('de').replace(/[äöüß]/g, (letter) => STRIPPED[letter] ?? letter);
}

/** A readable address part: transcribed, only a-z and 0-9 joined by single hyphens, at most 80 characters. */
export function slugify(text: string): string {
  const plain = transcribeUmlauts(text).normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** What two spellings of a name are compared by: case, umlauts, marks and blanks make no difference. */
export function comparableName(name: string): string {
  return transcribeUmlauts(name)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}
