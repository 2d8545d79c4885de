import { skeletonOf } from '@allmende/organisations-core';
import type { ClaimReviewPartsFragment } from '../parts/Claim.generated.js';

/** What should make an editor look twice. */
export type ClaimWarning = 'lookAlike' | 'otherName' | 'personalMailbox' | 'mailNotProven';

type Weighed = Pick<ClaimReviewPartsFragment, 'evidence' | 'organisation'>;

/** Everything about a claim that should make an editor look twice, the gravest first. */
export function warningsOf({ evidence, organisation }: Weighed): readonly ClaimWarning[] {
  if (evidence === null) return [];
  const { lookAlikes, registerName, personalMailbox, claimant } = evidence;
  const named = registerName === null || skeletonOf(organisation.name).includes(skeletonOf(registerName));
  return [
    ...(lookAlikes.length > 0 ? (['lookAlike'] as const) : []),
    ...(named ? [] : (['otherName'] as const)),
    ...(claimant !== null && !claimant.emailProven ? (['mailNotProven'] as const) : []),
    ...(personalMailbox ? (['personalMailbox'] as const) : []),
  ];
}
