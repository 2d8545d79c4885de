import type { Problem } from '@allmende/platform-core';
import type { LifecycleState } from '../lifecycle-state.js';
import type { EvidenceFacts } from './evidence-facts.js';

/** What else keeps a step back, beyond the table of evidence. */
export type ReleaseGate = (facts: EvidenceFacts, to: LifecycleState) => readonly Problem[];

/**
 * The place of the gate for sovereign and high-risk use (handbook 3.6): a step asks it after the table of evidence, and
 * every problem it names is shown and refused like a missing piece. The network has no such rules here, so it is open.
 */
export const releaseGate: ReleaseGate = () => [];
