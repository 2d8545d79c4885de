import { problem, type Problem } from '@allmende/platform-core';
import { isMailbox, looksPersonal, type ProjectDraftInput, projectDraftInput } from '@allmende/projects-core';
import { type ExchangeDetails, EMPTY_DETAILS } from '../exchange-details.js';
import { exchangeDetailsInput } from '../exchange-details.input.js';
import type { IgnoredField, IgnoredReason, ReadRecord, TakenField } from './reading.js';

/** What is read of a finding of zod. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly maximum?: number | bigint;
}
type Draft = { -readonly [Key in keyof ProjectDraftInput]: ProjectDraftInput[Key] };
type Details = { -readonly [Key in keyof ExchangeDetails]: ExchangeDetails[Key] };
type DraftField = keyof ProjectDraftInput;
type DetailField = keyof ExchangeDetails;

/** Takes a record of a file apart, field by field, and remembers what became of each. */
export class RecordReader {
  private readonly draft: Draft = {};
  private readonly details: Details = { ...EMPTY_DETAILS };
  private readonly taken: TakenField[] = [];
  private readonly ignored: IgnoredField[] = [];
  private readonly problems: Problem[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly source: Readonly<Record<string, unknown>>) {}

  /** A text at a dotted path; null when absent or empty, a problem when it is something else. */
  text(path: string): string | null {
    const value = this.at(path);
    if (value == null || value === '') return null;
    if (typeof value === 'string') return value;
    this.problems.push(problem('NOT_A_TEXT', path));
    return null;
  }

  /** One of the literals of a standard. */
  literal<Literal extends string>(path: string, literals: readonly Literal[]): Literal | null {
    const text = this.text(path);
    if (text === null) return null;
    const found = literals.find((literal) => literal === text);
    if (found === undefined) this.problems.push(problem('NOT_A_LITERAL', path, { value: text.slice(0, 80) }));
    return found ?? null;
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(path: string): readonly string[] {
    const value = this.at(path);
    if (value == null) return [];
    const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    if (list.every((entry) => typeof entry === 'string')) return list;
    this.problems.push(problem('NOT_TEXTS', path));
    return [];
  }

  truth(path: string): boolean | null {
    const value = this.at(path);
    if (value == null) return null;
    if (typeof value === 'boolean') return value;
    this.problems.push(problem('NOT_YES_OR_NO', path));
    return null;
  }

  /** A section, or a list of them; anything else counts as empty. */
  sections(path: string): readonly Readonly<Record<string, unknown>>[] {
    const value = this.at(path);
    return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isSection);
  }

  /** Puts a value into the draft; null is nothing to take. */
  take<Field extends DraftField>(from: string, to: Field, value: ProjectDraftInput[Field] | null): void {
    if (value == null) return;
    this.draft[to] = value;
    this.taken.push({ from, to });
  }

  /** Puts a value into the details; nothing to take is null or an empty list. */
  takeDetail<Field extends DetailField>(from: string, to: Field, value: ExchangeDetails[Field] | null): void {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    this.details[to] = value as Details[Field];
    this.taken.push({ from, to: `details.${to}` });
  }

  /** The mailbox of an office; a person's is left out. */
  takeMailbox(from: string, mailbox: string | null): void {
    if (mailbox === null) return;
    if (!isMailbox(mailbox) || looksPersonal(mailbox)) this.ignore(from, 'personal');
    else if (this.draft.contactMailbox === undefined) this.take(from, 'contactMailbox', mailbox);
    else this.ignore(from, 'no_counterpart');
  }

  /** Adds a further place to read. */
  takeLink(from: string, label: string, url: string | null): void {
    if (url === null) return;
    this.draft.links = [...(this.draft.links ?? []), { label, url }];
    this.taken.push({ from, to: 'links' });
  }

  ignore(from: string, reason: IgnoredReason): void {
    this.seen.add(from.split('.')[0] ?? from);
    this.ignored.push({ from, reason });
  }

  refuse(code: string, path: string, params?: Problem['params']): void {
    this.problems.push(problem(code, path, params));
  }

  /** Closes the record: keys nobody asked for are listed, and every value is held against the limits of the form. */
  close(): ReadRecord {
    for (const key of Object.keys(this.source)) {
      if (!this.seen.has(key)) this.ignored.push({ from: key.slice(0, 120), reason: 'unknown_key' });
    }
    const draft = projectDraftInput.safeParse(this.draft);
    const details = exchangeDetailsInput.safeParse(this.details);
    const issues = [
      ...(draft.error?.issues ?? []).map((issue) => this.issue(issue, '')),
      ...(details.error?.issues ?? []).map((issue) => this.issue(issue, 'details.')),
    ];
    const problems = [...this.problems, ...issues];
    if (draft.data === undefined || details.data === undefined || problems.length > 0) {
      return { ok: false, problems };
    }
    const { taken, ignored } = this;
    return { ok: true, reading: { draft: draft.data, details: details.data, taken, ignored } };
  }

  private at(path: string): unknown {
    const [first = '', ...rest] = path.split('.');
    this.seen.add(first);
    return rest.reduce<unknown>(
      (value, key) => (isSection(value) ? value[key] : undefined),
      Object.hasOwn(this.source, first) ? this.source[first] : undefined,
    );
  }

  /** A limit of the form that a value breaks, told at the field of the file it came from. */
  private issue({ path, message, maximum }: Issue, prefix: string): Problem {
    const to = prefix + String(path[0] ?? '');
    const from = this.taken.find((field) => field.to === to)?.from ?? to;
    const code = /^[A-Z_]+$/.test(message) ? message : 'VALUE_INVALID';
    return problem(code, from, maximum === undefined ? undefined : { max: Number(maximum) });
  }
}

/** True for an object with named values. */
export function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
