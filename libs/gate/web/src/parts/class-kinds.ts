import type { EvidenceStatus, RiskClass } from '@allmende/gate-core';
import type { MessageKind } from '@allmende/platform-ui';

/** How loud a class is said. */
export const CLASS_KINDS: Readonly<Record<RiskClass, MessageKind>> = {
  unclassified: 'info',
  prohibited: 'danger',
  not_ai: 'success',
  high: 'warning',
  high_exempt: 'warning',
  limited: 'info',
  minimal: 'success',
};

/** How loud the standing of a record is said. */
export const STATUS_KINDS: Readonly<Record<EvidenceStatus, MessageKind | 'neutral'>> = {
  missing: 'neutral',
  draft: 'neutral',
  submitted: 'info',
  accepted: 'info',
  met: 'success',
  not_met: 'danger',
  inconclusive: 'warning',
  expired: 'warning',
};
