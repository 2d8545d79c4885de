import { isDesignFieldKey, type DesignFieldKey } from '@allmende/projects-core';
import type { NeedFilterInput } from './Needs.generated.js';

const REGIONS = ['kreis', 'land', 'alle'] as const;
const STATUSES = ['open', 'met', 'own'] as const;

/** What the address of the board asks for; it can be shared and means everybody's own Kreis. */
export interface BoardAddress {
  readonly region: (typeof REGIONS)[number];
  readonly field: DesignFieldKey | '';
  readonly status: (typeof STATUSES)[number];
}

/** Reads an address; what nobody knows is as if it were not there. */
export function readBoard(search: URLSearchParams): BoardAddress {
  const field = search.get('feld') ?? '';
  return {
    region: REGIONS.find((known) => known === search.get('region')) ?? 'alle',
    field: isDesignFieldKey(field) ? field : '',
    status: STATUSES.find((known) => known === search.get('stand')) ?? 'open',
  };
}

/** The address of a choice, without what goes without saying. */
export function writeBoard({ region, field, status }: BoardAddress): URLSearchParams {
  const search = new URLSearchParams();
  if (region !== 'alle') search.set('region', region);
  if (field !== '') search.set('feld', field);
  if (status !== 'open') search.set('stand', status);
  return search;
}

/** What is asked of the server, from where the reader is at home. */
export function boardFilter({ region, field, status }: BoardAddress, ags: string | null): NeedFilterInput {
  const digits = region === 'kreis' ? 5 : 2;
  return {
    field: field === '' ? null : field,
    region: region === 'alle' || ags === null ? null : ags.slice(0, digits),
    status: status === 'own' ? null : status,
    own: status === 'own',
  };
}
