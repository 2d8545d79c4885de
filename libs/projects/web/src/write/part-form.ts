import { problemAt, useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import { toNestErrors } from '@hookform/resolvers';
import { createContext, useContext, useMemo } from 'react';
import { useFormContext, type FieldError, type Resolver } from 'react-hook-form';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { checkedDraft } from './checked-draft.js';
import { draftOf, type ContentForm } from './content-form.js';

/** What the server refused at the last save, for the fields of the page. */
export const RefusedContext = createContext<readonly ProblemAnswer[]>([]);

/** Checks the form with the schema of the server; the messages are sentences already. */
export function useContentResolver(status: ProjectWholeFragment['status']): Resolver<ContentForm> {
  const words = useProblemText('projects');
  return useMemo(
    () => (values, _context, options) => {
      const { problems } = checkedDraft(draftOf(values, status));
      if (problems.length === 0) return { values, errors: {} };
      const flat = Object.fromEntries(
        problems.map((problem): [string, FieldError] => [
          problem.path ?? '',
          { type: problem.code, message: words(problem) },
        ]),
      );
      return { values: {}, errors: toNestErrors(flat, options) };
    },
    [status, words],
  );
}

/** The message at a field: what the schema says as soon as the field was left, else what the server refused. */
export function useFieldMessage(): (path: string) => string | undefined {
  const { getFieldState, formState } = useFormContext<ContentForm>();
  const refused = useContext(RefusedContext);
  const words = useProblemText('projects');
  return (path) => {
    const own = getFieldState(path as keyof ContentForm, formState).error?.message;
    if (own !== undefined) return own;
    const problem = problemAt(refused, path);
    return problem === undefined || formState.isValidating ? undefined : words(problem);
  };
}

/** The id of the field of a path, as problems link to it. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
