import { projectCompleteness, type Completeness, type ProjectOrigin } from '@allmende/projects-core';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { contentOf, fieldAddress, formOf, type ContentForm } from './content-form.js';

/** How far a form is, by the same function the server asks before it publishes. */
export function completenessOf(form: ContentForm, origin: ProjectOrigin): Completeness {
  return projectCompleteness(contentOf(form), origin);
}

/** One thing that is missing and the address of its field. */
export interface MissingItem {
  readonly code: string;
  readonly href: string;
}

/** Everything publication still needs, in the order of the form. */
export function missingItems(entry: ProjectWholeFragment): readonly MissingItem[] {
  return completenessOf(formOf(entry), entry.origin).parts.flatMap(({ part, requirements }) =>
    requirements
      .filter(({ done }) => !done)
      .map(({ code, path }) => ({ code, href: fieldAddress(entry.key, part, path) })),
  );
}
