/** Programs people sign in with, as far as they say what they are. */
export const BROWSERS = ['firefox', 'edge', 'opera', 'samsung', 'chrome', 'safari'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Systems these programs run on. */
export const SYSTEMS = ['ios', 'android', 'windows', 'macos', 'chromeos', 'linux'] as const;
export type System = (typeof SYSTEMS)[number];

/** What a browser says it is; null for what it does not say. Good enough to recognise one's own, and proves nothing. */
export interface Device {
  readonly browser: Browser | null;
  readonly system: System | null;
}

// Each names the ones after it too, to be treated like them, so the order decides.
const BROWSER_SIGNS: readonly (readonly [Browser, RegExp])[] = [
  ['firefox', /Firefox\/|FxiOS\//],
  ['edge', /Edg(?:e|A|iOS)?\//],
  ['opera', /OPR\/|Opera\//],
  ['samsung', /SamsungBrowser\//],
  ['chrome', /Chrome\/|CriOS\//],
  ['safari', /Safari\//],
];

const SYSTEM_SIGNS: readonly (readonly [System, RegExp])[] = [
  ['ios', /iPhone|iPad|iPod/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['macos', /Macintosh|Mac OS X/],
  ['chromeos', /CrOS/],
  ['linux', /Linux|X11/],
];

/** Reads the device out of a user agent. */
export function deviceOf(userAgent: string | null): Device {
  const match = <Kind>(signs: readonly (readonly [Kind, RegExp])[]) =>
    signs.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? null;
  return { browser: match(BROWSER_SIGNS), system: match(SYSTEM_SIGNS) };
}
