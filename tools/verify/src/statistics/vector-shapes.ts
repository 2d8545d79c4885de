import { TEST_RESULTS } from '@allmende/gate-core';
import { z } from 'zod';

const count = z.int().min(0);
const some = z.int().min(1);
const pair = z.tuple([z.number(), z.number()]);
const result = z.enum(TEST_RESULTS);
const share = z.number().gt(0).lt(1);

const fairness = z.object({
  groups: z.record(
    z.string(),
    z.object({
      ...{ tp: count, fp: count, fn: count, tn: count },
      n: count.optional(),
      sel: z.number().nullable().optional(),
      tpr: z.number().nullable().optional(),
      fpr: z.number().nullable().optional(),
      fnr: z.number().nullable().optional(),
      acc: z.number().nullable().optional(),
      ppv: z.number().nullable().optional(),
      err: z.number().nullable().optional(),
    }),
  ),
  dpd: z.number().nullable().optional(),
  dpr: z.number().nullable().optional(),
  eod: z.number().nullable().optional(),
  equal_opportunity: z.number().nullable().optional(),
});

/** Vectors in the shape of the specification; what a vector does not expect is not compared. */
export const vectorFile = z.object({
  wilson95: z.array(z.object({ x: count, n: some, ci: pair })).default([]),
  diff_ci95: z
    .array(
      z.object({
        ...{ x1: count, n1: some, x2: count, n2: some },
        newcombe: pair.optional(),
        wald: pair.optional(),
        miettinen_nurminen: pair.optional(),
        mee: pair.optional(),
      }),
    )
    .default([]),
  noninferiority_independent_errors: z
    .array(
      z.object({
        ...{ x_ai: count, n_ai: some, x_human: count, n_human: some, delta: share, alpha: share },
        z: z.number().optional(),
        p: z.number().optional(),
        restricted: pair.optional(),
        score_ci95: pair.optional(),
        newcombe_ci95: pair.optional(),
        result: result.optional(),
      }),
    )
    .default([]),
  noninferiority_paired: z
    .array(
      z.object({
        ...{ ai_wrong_only: count, human_wrong_only: count, n: some, delta: share, alpha: share },
        T: z.number().optional(),
        p: z.number().optional(),
        ci95: pair.optional(),
        result: result.optional(),
      }),
    )
    .default([]),
  fairness: z.preprocess(listed, z.array(fairness)),
  sample_size: z
    .array(
      z.object({
        ...{ e_ai: share, e_human: share, delta: share, alpha: share, power: share },
        exact: z.number().optional(),
        n: some.optional(),
      }),
    )
    .default([]),
});

/** The vectors of one file. */
export type Vectors = z.output<typeof vectorFile>;

/** The keys that are read; everything else in a file is left alone and counted. */
export const VECTOR_KEYS: readonly string[] = Object.keys(vectorFile.shape);

// One vector stands there as it is, several as a list, none not at all.
function listed(value: unknown): unknown {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
