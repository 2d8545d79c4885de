import type { ThreeValued } from '@allmende/platform-core';

/** How a result is marked; the word says it too. */
export const RESULT_KIND: Readonly<Record<ThreeValued, 'success' | 'danger' | 'neutral'>> = {
  met: 'success',
  not_met: 'danger',
  open: 'neutral',
};
