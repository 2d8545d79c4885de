import type { ConsortiumPartsFragment, DesignField } from '../parts/Consortium.generated.js';
import type { Region } from '../parts/region.js';
import type { SaveConsortiumProfileInput } from './EditPage.generated.js';

/** What a consortium says about itself, as the form holds it. */
export interface Profile {
  readonly title: string;
  readonly purpose: string;
  readonly field: DesignField;
  readonly region: Region;
}

/** The profile as it is kept. */
export function profileOf({ title, purpose, field, region }: ConsortiumPartsFragment): Profile {
  return { title, purpose, field, region: { lands: region.lands, kreise: region.kreise } };
}

/** What is sent. */
export function profileInput(
  consortiumId: string,
  expectedVersion: number,
  profile: Profile,
): SaveConsortiumProfileInput {
  const { region, ...texts } = profile;
  return {
    consortiumId,
    expectedVersion,
    ...texts,
    region: { lands: [...region.lands], kreise: [...region.kreise] },
  };
}
