import { useTaxonomy } from '@allmende/municipalities-web';
import type { LifecycleState } from '@allmende/projects-core';
import type { ReactNode } from 'react';

/** Each state has a sign of its own, so that it is told apart without colour: an empty ring fills up. */
const SIGNS: Readonly<Record<LifecycleState, ReactNode>> = {
  idea: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
  concept: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 8V2a6 6 0 0 1 6 6z" className="al-state__filled" />
    </>
  ),
  pilot: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" className="al-state__filled" />
    </>
  ),
  operation: <circle cx="8" cy="8" r="6" className="al-state__filled" />,
  discontinued: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.5 5.5l5 5m0-5l-5 5" />
    </>
  ),
};

/** How far a project has come, as word and sign. */
export function StateBadge({ state }: { state: LifecycleState }) {
  const term = useTaxonomy();
  return (
    <span className={`al-state al-state--${state}`}>
      <svg
        className="al-own-size al-state__sign"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
      >
        {SIGNS[state]}
      </svg>
      {term('lifecycleState', state)}
    </span>
  );
}
