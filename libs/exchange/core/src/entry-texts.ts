import { isMailbox, looksPersonal, SOLUTION_TYPES, type Beneficiary } from '@allmende/projects-core';
import type { ExchangeEntry } from './exchange-entry.js';

const FOR_WHOM: Readonly<Record<Beneficiary, string>> = {
  citizens: 'die Menschen vor Ort',
  community: 'die örtliche Gemeinschaft',
  administration: 'die Verwaltung',
};

/** The long description: the one written for registers, else problem and approach. Null when it does not fit the limits. */
export function explanationOf({ project, details }: ExchangeEntry, min: number, max: number): string | null {
  const own = [project.problem, project.approach].filter((text) => text !== '').join('\n\n');
  const text = details.explanation === '' ? own : details.explanation;
  return text.length >= min && text.length <= max ? text : null;
}

/** What it is for: the text written for registers, else the value promise as a sentence once it is whole. */
export function goalOf({ project, details }: ExchangeEntry): string | null {
  if (details.goal !== '') return details.goal;
  const { beneficiary, indicator, baseline, target } = project.valuePromise;
  if (beneficiary === null || [indicator, baseline, target].includes('')) return null;
  return `Nutzen für ${FOR_WHOM[beneficiary]}. ${indicator}: heute ${baseline}, Ziel ${target}.`;
}

/** The mailbox of the office; never an address that looks like a person's. */
export function functionMailbox({ project: { contactMailbox } }: ExchangeEntry): string | null {
  return isMailbox(contactMailbox) && !looksPersonal(contactMailbox) ? contactMailbox : null;
}

/** `rule-based`, `self-learning` or `hybrid`. */
export function algorithmType({ project }: ExchangeEntry): string | null {
  return SOLUTION_TYPES.find(({ key }) => key === project.solutionType)?.eurocitiesType ?? null;
}

/** The day of a moment, as standards write it. */
export function dayOf(moment: Date | null): string | null {
  return moment === null ? null : moment.toISOString().slice(0, 10);
}
