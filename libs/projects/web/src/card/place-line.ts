import type { ProjectPlaceFragment } from './ProjectCard.generated.js';

type Place = Pick<ProjectPlaceFragment, 'name'> & {
  readonly district: { readonly name: string };
  readonly land: { readonly name: string };
};

/** Municipality, Kreis and Land in one line; a town that is its own Kreis or Land is named once. */
export function placeLine({ name, district, land }: Place): string {
  return [...new Set([name, district.name, land.name])].join(' · ');
}
