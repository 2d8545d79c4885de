import type { i18n as I18n, Resource } from 'i18next';
import { LANGUAGES, type Language } from './language.js';

/** Keys and words of one namespace in one language; keys may nest. */
export type Texts = Resource[string][string];

/** The words themselves, or how to fetch them: `() => import('./locales/en.json', { with: { type: 'json' } })`. */
export type TextSource = Texts | (() => Promise<{ default: Texts }>);

/** Where a domain's words come from. German is needed in every language, as fallback. */
export type NamespaceTexts = Readonly<Record<Language, TextSource>>;

const sources = new Map<string, NamespaceTexts>();
const instances = new Set<I18n>();
const pending = new Set<Promise<void>>();

/**
 * Makes the words of a domain known to every language in use, now and later. Returns when they can be read;
 * {@link namespacesReady} waits for all.
 */
export function registerNamespace(namespace: string, texts: NamespaceTexts): Promise<void> {
  if (sources.get(namespace) === texts) return namespacesReady();
  sources.set(namespace, texts);
  for (const instance of instances) track(addTexts(instance, namespace, texts));
  return namespacesReady();
}

/** Waits until all words asked for so far are there. */
export async function namespacesReady(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending);
}

/** Gives an instance all words known so far and all that come later. */
export function followNamespaces(instance: I18n): void {
  instances.add(instance);
  for (const [namespace, texts] of sources) track(addTexts(instance, namespace, texts));
}

function track(work: Promise<void>): void {
  pending.add(work);
  void work.finally(() => pending.delete(work)).catch(() => undefined);
}

async function addTexts(instance: I18n, namespace: string, texts: NamespaceTexts): Promise<void> {
  const wanted = LANGUAGES.filter((language) => language === LANGUAGES[0] || language === instance.language);
  await Promise.all(
    wanted.map(async (language) => {
      const source = texts[language];
      const words =
        typeof source === 'function'
          ? (await (source as () => Promise<{ default: Texts }>)()).default
          : source;
      instance.addResourceBundle(language, namespace, words, true, true);
    }),
  );
}
