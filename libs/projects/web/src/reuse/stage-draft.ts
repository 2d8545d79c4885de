import { formatCents, parseEuroAmount } from '@allmende/platform-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import type { DiscontinuationReason, ReuseStage, ReuseStageInput } from '@allmende/projects-core';
import type { ReusePartsFragment } from './Reuse.generated.js';

/** What the form holds, as it was typed. */
export interface StageDraft {
  readonly stage: ReuseStage | '';
  readonly effortDays: string;
  readonly cost: string;
  readonly adaptations: string;
  readonly reason: DiscontinuationReason | '';
  readonly lesson: string;
}

const EMPTY: StageDraft = { stage: '', effortDays: '', cost: '', adaptations: '', reason: '', lesson: '' };

/** What stands in the form at first. */
export function draftOf(present: ReusePartsFragment | null): StageDraft {
  if (present === null) return EMPTY;
  const { stage, effortDays, costCents, adaptations, endReason, lesson } = present;
  return {
    stage,
    effortDays: effortDays === null ? '' : String(effortDays),
    cost: costCents === null ? '' : formatCents(costCents),
    adaptations,
    reason: endReason ?? '',
    lesson,
  };
}

type Answer = Omit<ReuseStageInput, 'projectId' | 'organisationId'>;
type Read =
  | { readonly input: Answer; readonly problems: readonly [] }
  | { readonly input: null; readonly problems: readonly ProblemAnswer[] };

/** Numbers as people in German offices type them; what cannot be read is named with its field, nothing is guessed. */
export function readDraft(draft: StageDraft, version: number | null): Read {
  const { stage, adaptations } = draft;
  const days = readDays(draft.effortDays);
  const cost = readCost(draft.cost);
  const chosen = stage === '' ? [{ code: 'STAGE_MISSING', path: 'stage' }] : [];
  const problems = [...chosen, ...days.problems, ...cost.problems];
  if (problems.length > 0 || stage === '') return { input: null, problems };
  const report = { stage, expectedVersion: version, adaptations };
  return {
    input: { ...report, effortDays: days.value, costCents: cost.value, ...endOf(draft) },
    problems: [],
  };
}

interface ReadNumber {
  readonly value: number | null;
  readonly problems: readonly ProblemAnswer[];
}

function readDays(text: string): ReadNumber {
  const days = text.trim().replace(/\./g, '');
  if (days === '') return { value: null, problems: [] };
  if (/^\d+$/.test(days)) return { value: Number(days), problems: [] };
  return { value: null, problems: [{ code: 'NOT_A_WHOLE_NUMBER', path: 'effortDays' }] };
}

function readCost(text: string): ReadNumber {
  if (text.trim() === '') return { value: null, problems: [] };
  const cost = parseEuroAmount(text, 'costCents');
  if (cost.ok) return { value: cost.value, problems: [] };
  return { value: null, problems: cost.problems.map(({ code, path }) => ({ code, path })) };
}

function endOf({ stage, reason, lesson }: StageDraft): Pick<Answer, 'reason' | 'lesson'> {
  if (stage !== 'ended') return { reason: null, lesson: null };
  return { reason: reason === '' ? null : reason, lesson };
}
