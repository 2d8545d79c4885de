/**
 * The 12 action clusters (Handlungsfelder) that run across the design fields. Derived from the founding
 * theses, so the web labels them "abgeleitet", never "laut KoKI" (handbook 1.1, 1.4).
 */
export const ACTION_CLUSTER_KEYS = [
  'strategy',
  'ethics',
  'participation',
  'acceptance',
  'fairness_quality',
  'data',
  'competence',
  'experimentation',
  'cooperation',
  'law',
  'economy_efficiency',
  'sustainability',
] as const;
export type ActionClusterKey = (typeof ACTION_CLUSTER_KEYS)[number];

/** The clusters that are also one of KoKI's four cross-cutting topics: law, ethics, facing fears, open data. */
export const KOKI_CROSS_CUTTING_CLUSTERS: readonly ActionClusterKey[] = [
  'ethics',
  'acceptance',
  'data',
  'law',
];
