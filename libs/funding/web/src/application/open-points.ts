import { applicationCompleteness, financingPlan } from '@allmende/funding-core';
import type { Problem } from '@allmende/platform-core';
import type { OpenApplication } from './open-application.js';

/** Something that stops the submission, and where it is put right. */
export interface OpenPoint {
  readonly problem: Problem;
  readonly href: string;
  /** The section and question it belongs to; null for money. */
  readonly sectionKey: string | null;
  readonly questionKey: string | null;
}

type Examined = Pick<OpenApplication, 'key' | 'form' | 'sections' | 'terms' | 'budget' | 'partners'>;

/** Everything that still stops a submission, found by the same rules the server decides with. */
export function openPoints(open: Examined): readonly OpenPoint[] {
  const answers = applicationCompleteness(open.form, open.sections).flatMap(({ problems }) => problems);
  const money = financingPlan(open.terms, open.budget, open.partners).problems;
  return [
    ...answers.map((problem) => answerPoint(open.key, problem)),
    ...money.map((problem) => ({
      problem,
      href: budgetHref(open.key, problem),
      sectionKey: null,
      questionKey: null,
    })),
  ];
}

function answerPoint(key: string, problem: Problem): OpenPoint {
  const [, sectionKey = '', questionKey = ''] = problem.path.split('.');
  const field = `field-sections-${sectionKey}-${questionKey}`;
  return {
    problem,
    sectionKey,
    questionKey,
    href: `/antraege/${key}/abschnitt/${sectionKey}?pruefen=1#${field}`,
  };
}

// What concerns the plan as a whole has no field; the page begins with it.
function budgetHref(key: string, { path }: Problem): string {
  const isField = /^items\.\d+\./.test(path) || path === 'thirdParty';
  return `/antraege/${key}/kosten${isField ? `#field-${path.replaceAll('.', '-')}` : ''}`;
}
