import { formatCents, parseEuroAmount } from '@allmende/platform-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import {
  EVIDENCE_SECTIONS,
  evidenceInput,
  RESPONSIBILITY_TASKS,
  type Evidence,
  type EvidenceSection,
  type MonitoringReport,
  type Responsibility,
} from '@allmende/projects-core';
import { schemaProblems } from '../write/use-part-content-autosave.js';

/** Evidence as it is typed: figures are texts until they are read, and every task has its row. */
export interface EvidenceDraft extends Omit<Evidence, 'operation' | 'monitoring'> {
  readonly operation: { readonly model: string; readonly yearlyCents: string };
  readonly monitoring: readonly (Omit<MonitoringReport, 'year'> & { readonly year: string })[];
}

/** The address of each page of the evidence. */
export const SECTION_PATHS: Readonly<Record<EvidenceSection, string>> = {
  search: 'suche',
  participation: 'beteiligung',
  responsibility: 'verantwortung',
  success: 'erfolg',
  operation: 'betrieb',
};

/** The page an address belongs to. */
export function sectionOfPath(path: string | undefined): EvidenceSection | null {
  return EVIDENCE_SECTIONS.find((section) => SECTION_PATHS[section] === path) ?? null;
}

/** Evidence as the form shows it. */
export function draftOf(content: Evidence): EvidenceDraft {
  const { operation, monitoring, responsibilities } = content;
  const { yearlyCents } = operation;
  return {
    ...content,
    responsibilities: RESPONSIBILITY_TASKS.map(
      (task) => responsibilities.find((row) => row.task === task) ?? emptyRow(task),
    ),
    operation: { ...operation, yearlyCents: yearlyCents === null ? '' : formatCents(yearlyCents) },
    monitoring: monitoring.map((report) => ({ ...report, year: String(report.year) })),
  };
}

function emptyRow(task: Responsibility['task']): Responsibility {
  return { task, responsible: '', accountable: '', consulted: '', informed: '' };
}

/** Reads what was typed, with what cannot be read at its field. */
export function readDraft(draft: EvidenceDraft): {
  readonly content: Evidence;
  readonly problems: readonly ProblemAnswer[];
} {
  const { operation, monitoring, responsibilities } = draft;
  const amount = operation.yearlyCents.trim() === '' ? null : parseEuroAmount(operation.yearlyCents);
  const unread =
    amount === null || amount.ok
      ? []
      : amount.problems.map(({ code }) => ({ code, path: 'operation.yearlyCents' }));
  const content: Evidence = {
    ...draft,
    responsibilities: responsibilities.filter(isWritten),
    operation: { ...operation, yearlyCents: amount?.ok === true ? amount.value : null },
    monitoring: monitoring.map((report) => ({ ...report, year: Number(report.year) })),
  };
  const problems = [...unread, ...schemaProblems(evidenceInput, content)];
  // The schema leaves out what the transport adds to objects.
  const read = evidenceInput.safeParse(content);
  return { content: read.success ? read.data : content, problems };
}

function isWritten({ responsible, accountable, consulted, informed }: Responsibility): boolean {
  return [responsible, accountable, consulted, informed].some((text) => text.trim() !== '');
}
