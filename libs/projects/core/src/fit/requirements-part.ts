import type { KeptPart, PartKind } from '../project-part.js';
import { EMPTY_REQUIREMENTS, type Requirements } from './requirements.js';

/** What one solution needs, as it is kept. */
export type ProjectRequirements = KeptPart<Requirements>;

/** The part for what a municipality needs; it refers to no reference table. */
export const REQUIREMENTS_PART: PartKind<Requirements> = { part: 'requirements', empty: EMPTY_REQUIREMENTS };
