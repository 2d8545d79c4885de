import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import type { Plant } from './plant.ts';

/** The part of ESLint that is needed here; a spec hands in one that sleeps. */
export type LintText = Pick<ESLint, 'lintText'>;

async function messagesFor(
  eslint: LintText,
  root: string,
  path: string,
  code: string,
): Promise<readonly Linter.LintMessage[]> {
  const results = await eslint.lintText(code, { filePath: join(root, path), warnIgnored: true });
  return results.flatMap((result) => result.messages);
}

function tell(messages: readonly Linter.LintMessage[]): string {
  if (messages.length === 0) return 'nothing';
  return messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`).join(' | ');
}

function isExpected(plant: Plant, message: Linter.LintMessage): boolean {
  return (
    message.ruleId === plant.rule &&
    message.severity === 2 &&
    (plant.message === undefined || message.message.includes(plant.message))
  );
}

/** Answers what is wrong with a plant: the violation passed, another rule spoke, or the clean sample failed. */
export async function complaintsAbout(
  eslint: LintText,
  root: string,
  plant: Plant,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  const wrong = await messagesFor(eslint, root, plant.path, plant.wrong);
  if (wrong.length === 0 || !wrong.every((message) => isExpected(plant, message))) {
    complaints.push(`expected ${plant.rule} in ${plant.path}, got ${tell(wrong)}`);
  }
  const rightPath = plant.rightPath ?? plant.path;
  const right = await messagesFor(eslint, root, rightPath, plant.right);
  if (right.length > 0) complaints.push(`the clean sample in ${rightPath} fails: ${tell(right)}`);
  return complaints;
}
