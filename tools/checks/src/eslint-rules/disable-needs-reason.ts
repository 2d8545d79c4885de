import type { Rule } from 'eslint';

const DIRECTIVE = /^\s*eslint-disable(?:-line|-next-line)?(?=\s|$)(?<rest>[\s\S]*)$/;

/** Answers what a lint exception lacks: the rule it lifts, or a reason after `--`. */
export function complaintAboutDirective(comment: string): 'rule' | 'reason' | undefined {
  const rest = DIRECTIVE.exec(comment)?.groups?.['rest'];
  if (rest === undefined) return undefined;
  const [rules = '', ...reason] = rest.split(/\s-{2,}\s/);
  if (rules.trim() === '') return 'rule';
  return reason.join(' ').trim().length >= 10 ? undefined : 'reason';
}

/** A lint exception names its rule and carries its reason on the same line. */
export const disableNeedsReason: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      rule: 'Name the rule this exception lifts.',
      reason: 'Say why on the same line: eslint-disable-next-line some-rule -- the reason.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const messageId = complaintAboutDirective(comment.value);
          if (messageId === undefined || !comment.loc) continue;
          // Reported one column before the line begins: otherwise the exception would silence this very report.
          const start = { line: comment.loc.start.line, column: -1 };
          context.report({ loc: { start, end: comment.loc.end }, messageId });
        }
      },
    };
  },
};
