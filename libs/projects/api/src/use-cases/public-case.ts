import { ProblemsError } from '@allmende/platform-api';
import {
  projectDraftInput,
  type ProjectDraftInput,
  type PublicSource,
  shortText,
  webAddress,
} from '@allmende/projects-core';
import { problem } from '@allmende/platform-core';
import { z } from 'zod';

/** One entry that a public source reports, ready to be imported; `key` becomes its address and stays. */
export interface PublicCase {
  readonly key: string;
  readonly ags: string;
  readonly content: ProjectDraftInput;
  readonly source: PublicSource;
}

const source = z.object({
  key: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'KEY_UNREADABLE' }),
  ags: z.string().regex(/^\d{8}$/, { error: 'AGS_UNREADABLE' }),
  sourceUrl: webAddress(2_000),
  sourceName: shortText(200),
  sourceYear: z.number().int().min(1990).max(2100).nullable(),
});

const file = z.object({
  source: z.string(),
  license: z.string(),
  checkedAt: z.iso.date(),
  cases: z.array(z.looseObject({})),
});

/** Reads the shipped format. Every wrong entry is named by its place, so that one look mends all. */
export function readPublicCases(json: unknown): readonly PublicCase[] {
  const parsed = file.safeParse(json);
  if (!parsed.success) {
    throw new ProblemsError(
      parsed.error.issues.map((issue) => problem('FILE_UNREADABLE', issue.path.join('.'))),
    );
  }
  const problems = parsed.data.cases.flatMap((entry, at) => [
    ...problemsOf(source.safeParse(entry), at),
    ...problemsOf(projectDraftInput.safeParse(entry), at),
  ]);
  if (problems.length > 0) throw new ProblemsError(problems);
  return parsed.data.cases.map((entry) => toCase(entry, parsed.data.checkedAt));
}

function toCase(entry: unknown, retrievedAt: string): PublicCase {
  const { key, ags, sourceUrl, sourceName, sourceYear } = source.parse(entry);
  return {
    key,
    ags,
    content: projectDraftInput.parse(entry),
    source: { name: sourceName, url: sourceUrl, year: sourceYear, retrievedAt },
  };
}

function problemsOf(result: z.ZodSafeParseResult<unknown>, at: number) {
  return (result.error?.issues ?? []).map((issue) =>
    problem(
      /^[A-Z][A-Z0-9_]+$/.test(issue.message) ? issue.message : 'FIELD_INVALID',
      ['cases', at, ...issue.path].join('.'),
    ),
  );
}
