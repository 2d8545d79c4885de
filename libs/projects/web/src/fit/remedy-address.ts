import { fieldIdOf } from '@allmende/platform-web';
import type { FitFinding } from '@allmende/projects-core';

const PLACES: Readonly<Partial<Record<FitFinding['kind'], string>>> = {
  operation: 'operations',
  provider: 'itProvider',
  effort: 'capacityDays',
};

/**
 * Where the reader's own office says what is still open: on its profile, with the row that is missing, and the way back to
 * the solution. Null where the register alone knows it, or where everything is said.
 */
export function remedyAddress(
  { kind, asked, result }: Pick<FitFinding, 'kind' | 'asked' | 'result'>,
  organisationId: string,
  projectKey: string,
): string | null {
  if (result !== 'open' || kind === 'size' || kind === 'urbanisation') return null;
  const query = new URLSearchParams({ loesung: projectKey });
  const [name = ''] = asked;
  if (kind === 'procedure') query.set('verfahren', name);
  if (kind === 'data') query.set('daten', name);
  const place = kind === 'role' ? `roles.${name}` : PLACES[kind];
  const hash = place === undefined ? '' : `#${fieldIdOf(place)}`;
  return `/organisation/${organisationId}/profil?${query.toString()}${hash}`;
}
