import type { Need } from './need.js';
import { isNamed, tellable, type GroupedNeed } from './group-needs.js';
import { meaningfulWords } from './meaningful-words.js';
import { likeness } from './similar-needs.js';
import type { Consent } from './consent.js';
import type { NeedSuggestionStatus } from './need-suggestion-status.js';

/** Similar needs of at least three municipalities of one region, told to its coordinators. */
export interface NeedSuggestion {
  readonly id: string;
  /** A Kreis (5 digits) or a Land (2 digits). */
  readonly region: string;
  readonly field: Need['field'];
  readonly status: NeedSuggestionStatus;
  /** What came of it. */
  readonly consortiumId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** One need in a suggestion. Only a consent that was given lifts the veil of an anonymous one. */
export interface SuggestedNeed {
  readonly suggestionId: string;
  readonly needId: string;
  readonly consent: Consent;
  readonly askedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** A need of a suggestion together with what its owner said. */
export type NeedWithConsent = Need & { readonly consent: Consent };

/** Why needs were put together; each reason can be said in a sentence. */
export type GroupReason =
  | { readonly code: 'SAME_FIELD'; readonly needs: number; readonly words: readonly string[] }
  | { readonly code: 'SAME_TASK'; readonly needs: number; readonly words: readonly string[] }
  | { readonly code: 'COMMON_WORDS'; readonly needs: number; readonly words: readonly string[] };

/** What a coordinator sees of a suggestion: those who may be named, and how many more there are. */
export interface SuggestionView {
  readonly named: readonly NeedWithConsent[];
  /** Municipalities that are counted and not named; 0 also where telling would single one out. */
  readonly hiddenMunicipalities: number;
  readonly municipalities: number;
  readonly reasons: readonly GroupReason[];
}

/**
 * What may be told of the needs of a suggestion. It is worked out anew whenever somebody looks, so that a visibility
 * changed a moment ago counts at once. Nothing in it depends on who hides, what they wrote, or whether they were asked.
 */
export function viewSuggestion(needs: readonly NeedWithConsent[], taking: number): SuggestionView {
  const open = needs.filter(({ status }) => status === 'open').map(withShown);
  const told = tellable(open, taking);
  const named = told.filter(isNamed);
  const hidden = new Set(told.filter((need) => !isNamed(need)).map(({ ags }) => ags)).size;
  const known = new Set(named.map(({ ags }) => ags)).size;
  return {
    named: named.map(({ shown: _shown, ...need }) => need),
    hiddenMunicipalities: hidden,
    municipalities: known + hidden,
    reasons: reasonsOf(named, known + hidden),
  };
}

/** True for an anonymous need whose owner consented to be named. */
export function isShown({ consent }: Pick<SuggestedNeed, 'consent'>): boolean {
  return consent === 'given';
}

function withShown(need: NeedWithConsent) {
  return { ...need, shown: isShown(need) };
}

// Words and tasks are taken from what may be read; an anonymous text adds to none of them.
function reasonsOf(
  named: readonly Pick<GroupedNeed, 'title' | 'problem' | 'task' | 'field'>[],
  municipalities: number,
): readonly GroupReason[] {
  const reasons: GroupReason[] = [{ code: 'SAME_FIELD', needs: municipalities, words: [] }];
  const tasks = Math.max(0, ...named.map(({ task }) => named.filter((other) => other.task === task).length));
  if (tasks > 1) reasons.push({ code: 'SAME_TASK', needs: tasks, words: [] });
  const words = sharedWords(named);
  if (words.length > 0) reasons.push({ code: 'COMMON_WORDS', needs: named.length, words });
  return reasons;
}

const WORDS_TOLD = 5;

/** The nouns that most pairs share, those of most pairs first and the longer before the shorter. */
function sharedWords(named: readonly Pick<GroupedNeed, 'title' | 'problem' | 'task' | 'field'>[]) {
  const times = new Map<string, number>();
  for (const [at, one] of named.entries()) {
    for (const other of named.slice(at + 1)) {
      for (const word of likeness(one, other).commonWords) times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  const nouns = nounsOf(named);
  return [...times]
    .filter(([word]) => nouns.has(word))
    .sort(
      ([one, often], [other, oftener]) =>
        oftener - often || other.length - one.length || (one < other ? -1 : 1),
    )
    .slice(0, WORDS_TOLD)
    .map(([word]) => nouns.get(word) ?? word);
}

/** German nouns begin with a capital: how somebody wrote them, by the form in which they are compared. */
function nounsOf(texts: readonly { readonly title: string; readonly problem: string }[]) {
  const written = texts.flatMap(({ title, problem }) => `${title} ${problem}`.match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Map(
    written
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap((word) => meaningfulWords(word).map((folded) => [folded, word] as const)),
  );
}
