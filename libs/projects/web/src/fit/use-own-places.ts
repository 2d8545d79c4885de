import { useViewer } from '@allmende/platform-web';

/** A municipality in whose office the reader works. */
export interface OwnPlace {
  readonly ags: string;
  readonly organisationId: string;
  readonly name: string;
}

/** The municipalities of the reader, each once; none for visitors. */
export function useOwnPlaces(): readonly OwnPlace[] {
  const { viewer } = useViewer();
  const byAgs = new Map<string, OwnPlace>();
  for (const { ags, organisationId, organisationName } of viewer?.memberships ?? []) {
    if (ags !== null) byAgs.set(ags, { ags, organisationId, name: organisationName });
  }
  return [...byAgs.values()];
}
