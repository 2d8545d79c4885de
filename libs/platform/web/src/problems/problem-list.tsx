import { ErrorSummary } from '@allmende/platform-ui';
import { useProblemText, type ProblemAnswer } from './problem-text.js';

export interface ProblemListProps {
  problems: readonly ProblemAnswer[];
  namespace: string;
  title?: string;
  /** The id of the field a path belongs to; null when the page shows no such field. */
  fieldId?: (path: string) => string | null;
}

/** Everything the server refused, each with a link to its field. */
export function ProblemList({ problems, namespace, title, fieldId = fieldIdOf }: ProblemListProps) {
  const words = useProblemText(namespace);
  return (
    <ErrorSummary
      title={title}
      problems={problems.map((problem) => ({
        text: words(problem),
        fieldId: (problem.path ? fieldId(problem.path) : null) ?? undefined,
      }))}
    />
  );
}

/** The agreed id of a field: its path with dashes, `budget.0.cents` → `field-budget-0-cents`. */
export function fieldIdOf(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** The problem to show at a field, if there is one. */
export function problemAt(problems: readonly ProblemAnswer[], path: string): ProblemAnswer | undefined {
  return problems.find((problem) => problem.path === path);
}
