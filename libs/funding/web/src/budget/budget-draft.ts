import {
  fundedPartners,
  largestRemainder,
  splitCosts,
  tieKey,
  type Budget,
  type BudgetCategory,
  type BudgetItem,
  type BudgetPartner,
  type CostSplit,
  type SplitMethod,
} from '@allmende/funding-core';
import { formatCents, parseEuroAmount, type Problem } from '@allmende/platform-core';
import type { Texts } from '../together/merge.js';

/** One line of the budget as it is typed: amounts and shares are texts until they are read. */
export interface ItemDraft {
  readonly key: string;
  readonly label: string;
  readonly category: BudgetCategory;
  readonly amount: string;
  readonly eligible: boolean;
  readonly method: SplitMethod;
  /** By organisation: euros with `fixed`, percent with `percent`, empty with the other methods. */
  readonly shares: Readonly<Record<string, string>>;
}

/** What was typed, read: the lines that can be read, and what is wrong with the others. */
export interface ReadBudget {
  readonly items: readonly BudgetItem[];
  readonly thirdParty: number;
  /** Paths as in the core: `items.0.amount`, and `items.0.split.<organisation>` for a single share. */
  readonly problems: readonly Problem[];
}

const ITEM = 'item.';
export const THIRD_PARTY = 'thirdParty';

/** A budget as texts by place, so that two people can work on different lines at once. */
export function budgetTexts({ items, thirdParty }: Pick<Budget, 'items' | 'thirdParty'>): Texts {
  const lines = items.map((item): [string, string] => [ITEM + item.key, itemText(toDraft(item))]);
  return { [THIRD_PARTY]: thirdParty === 0 ? '' : formatCents(thirdParty), ...Object.fromEntries(lines) };
}

/** The lines in order; a removed one is an empty text. */
export function draftsOf(texts: Texts): readonly ItemDraft[] {
  return Object.entries(texts)
    .filter(([place, text]) => place.startsWith(ITEM) && text !== '')
    .map(([, text]) => JSON.parse(text) as ItemDraft);
}

/** The texts with one line written anew. */
export function withItem(texts: Texts, draft: ItemDraft): Texts {
  return { ...texts, [ITEM + draft.key]: itemText(draft) };
}

/** The texts without a line. */
export function withoutItem(texts: Texts, key: string): Texts {
  return { ...texts, [ITEM + key]: '' };
}

/** A line on which nothing is written yet; the key must be new. */
export function emptyItem(key: string): ItemDraft {
  return { key, label: '', category: 'staff', amount: '', eligible: true, method: 'population', shares: {} };
}

/** Another way to share: shares that have to be typed begin with equal parts, so that they add up. */
export function withMethod(
  draft: ItemDraft,
  method: SplitMethod,
  partners: readonly BudgetPartner[],
): ItemDraft {
  if (method !== 'fixed' && method !== 'percent') return { ...draft, method, shares: {} };
  const funded = fundedPartners(partners);
  if (funded.length === 0) return { ...draft, method, shares: {} };
  const amount = readAmount(draft.amount, '');
  const whole = method === 'percent' ? 10_000 : amount.cents;
  const parts = largestRemainder(
    whole,
    funded.map((partner) => ({ key: tieKey(partner), weight: 1 })),
  );
  const shares = funded.map(({ organisationId }, index) => [organisationId, formatCents(parts[index] ?? 0)]);
  return { ...draft, method, shares: Object.fromEntries(shares) as Record<string, string> };
}

/** Reads everything that was typed; an empty amount is nothing yet and counts as 0. */
export function readBudget(texts: Texts): ReadBudget {
  const read = draftsOf(texts).map(readItem);
  const third = readAmount(texts[THIRD_PARTY] ?? '', THIRD_PARTY);
  return {
    items: read.map(({ item }) => item),
    thirdParty: third.cents,
    problems: [...read.flatMap(({ problems }) => problems), ...third.problems],
  };
}

/** True when two texts for one place stand for the same line, however the amounts are written. */
export function isSameLine(one: string, other: string): boolean {
  return one === other || meaning(one) === meaning(other);
}

/** What each partner carries of a line; null while it cannot be said. */
export function sharesOf(
  item: BudgetItem,
  partners: readonly BudgetPartner[],
): readonly { readonly organisationId: string; readonly cents: number }[] | null {
  const shares = splitCosts(item, partners);
  return shares.ok ? shares.value : null;
}

function meaning(text: string): string {
  if (text === '') return '';
  if (!text.startsWith('{')) {
    const { cents, problems } = readAmount(text, '');
    return problems.length > 0 ? text : cents === 0 ? '' : String(cents);
  }
  const { item, problems } = readItem(JSON.parse(text) as ItemDraft, 0);
  if (problems.length > 0) return text;
  return JSON.stringify({ ...item, label: item.label.normalize('NFC').replace(/\s+/g, ' ').trim() });
}

function readItem(draft: ItemDraft, index: number): { item: BudgetItem; problems: readonly Problem[] } {
  const path = `items.${index}`;
  const { key, label, category, eligible } = draft;
  const amount = readAmount(draft.amount, `${path}.amount`);
  const split = readSplit(draft, `${path}.split`);
  return {
    item: { key, label, category, amount: amount.cents, eligible, split: split.split },
    problems: [...amount.problems, ...split.problems],
  };
}

function readSplit({ method, shares }: ItemDraft, path: string) {
  if (method !== 'fixed' && method !== 'percent') return { split: { method } as CostSplit, problems: [] };
  const read = Object.entries(shares).map(([organisationId, text]) => ({
    organisationId,
    ...(method === 'percent' ? readPercent : readAmount)(text, `${path}.${organisationId}`),
  }));
  const problems = read.flatMap((share) => share.problems);
  const split: CostSplit =
    method === 'fixed'
      ? { method, amounts: read.map(({ organisationId, cents }) => ({ organisationId, cents })) }
      : { method, shares: read.map(({ organisationId, cents }) => ({ organisationId, basisPoints: cents })) };
  return { split, problems };
}

interface ReadNumber {
  readonly cents: number;
  readonly problems: readonly Problem[];
}

function readAmount(text: string, path: string): ReadNumber {
  if (text.trim() === '') return { cents: 0, problems: [] };
  const read = parseEuroAmount(text, path);
  return read.ok ? { cents: read.value, problems: [] } : { cents: 0, problems: read.problems };
}

const PERCENT_CODES: Readonly<Record<string, string>> = {
  AMOUNT_UNREADABLE: 'RATE_UNREADABLE',
  AMOUNT_NEGATIVE: 'RATE_NEGATIVE',
  AMOUNT_HAS_FRACTIONS_OF_CENTS: 'RATE_NOT_IN_BASIS_POINTS',
  AMOUNT_TOO_LARGE: 'RATE_TOO_LARGE',
};

/** Percent as typed, in basis points: two decimals at most, just as euros have cents. */
export function readPercent(text: string, path: string): ReadNumber {
  const read = readAmount(text.replace('%', ''), path);
  if (read.cents > 10_000) return { cents: 0, problems: [{ code: 'RATE_TOO_LARGE', path }] };
  const problems = read.problems.map(({ code }) => ({ code: PERCENT_CODES[code] ?? code, path }));
  return { cents: read.cents, problems };
}

function toDraft({ key, label, category, amount, eligible, split }: BudgetItem): ItemDraft {
  const shares =
    split.method === 'fixed'
      ? split.amounts.map(({ organisationId, cents }) => [organisationId, formatCents(cents)])
      : split.method === 'percent'
        ? split.shares.map(({ organisationId, basisPoints }) => [organisationId, formatCents(basisPoints)])
        : [];
  return {
    key,
    label,
    category,
    amount: amount === 0 ? '' : formatCents(amount),
    eligible,
    method: split.method,
    shares: Object.fromEntries(shares) as Record<string, string>,
  };
}

// One order of the fields, so that equal lines are equal texts.
function itemText({ key, label, category, amount, eligible, method, shares }: ItemDraft): string {
  return JSON.stringify({ key, label, category, amount, eligible, method, shares });
}
