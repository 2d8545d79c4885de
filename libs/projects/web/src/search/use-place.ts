import { comparableName } from '@allmende/platform-core';
import { useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useOwnPlaces } from '../fit/use-own-places.js';
import { OwnSystemsDocument, SearchPlaceDocument, type SearchPlaceQuery } from './SearchPage.generated.js';
import type { FacetName, SearchState } from './search-state.js';

/** The municipality distances count from. */
export type SearchedPlace = NonNullable<SearchPlaceQuery['municipality']>;

/** The municipality the address names; null without one and for one nobody knows. */
export function usePlace({ ags }: SearchState): SearchedPlace | null {
  const { data } = useQuery(SearchPlaceDocument, {
    variables: { ags: ags ?? '' },
    skip: ags === null,
    errorPolicy: 'all',
  });
  return ags === null ? null : (data?.municipality ?? null);
}

/** What the office of the reader says it runs, compared by: case, umlauts and blanks make no difference. */
export interface OwnSystems {
  readonly itProvider: string;
  readonly procedures: ReadonlySet<string>;
}

/** The systems of that municipality if the reader works in its office and it told them. */
export function useOwnSystems(ags: string | null): OwnSystems | null {
  const { viewer } = useViewer();
  const own = useOwnPlaces().find((place) => place.ags === ags);
  const { data } = useQuery(OwnSystemsDocument, {
    variables: { id: own?.organisationId ?? '' },
    skip: viewer === null || own === undefined,
    errorPolicy: 'all',
  });
  const content = data?.organisation?.profile?.content;
  if (own === undefined || content === undefined) return null;
  const present = content.procedures.filter(({ availability }) => availability === 'present');
  return {
    itProvider: comparableName(content.itProvider),
    procedures: new Set(present.map(({ name }) => comparableName(name))),
  };
}

/** One way in which others can be like one's own municipality: values of a facet. */
export interface Likeness {
  readonly facet: FacetName;
  readonly keys: readonly string[];
}

/** In what others can be like that place: what the register says, and the systems that solutions name and it has. */
export function likenesses(
  place: SearchedPlace,
  systems: OwnSystems | null,
  valuesOf: (facet: FacetName) => readonly string[],
): readonly Likeness[] {
  const providers = valuesOf('itProvider').filter((name) => comparableName(name) === systems?.itProvider);
  const procedures = valuesOf('procedure').filter((name) => systems?.procedures.has(comparableName(name)));
  const all: readonly Likeness[] = [
    { facet: 'sizeClass', keys: [place.sizeClass] },
    { facet: 'urbanisation', keys: place.urbanisation === null ? [] : [String(place.urbanisation)] },
    { facet: 'kreis', keys: [place.district.key] },
    { facet: 'land', keys: [place.land.key] },
    { facet: 'itProvider', keys: providers },
    { facet: 'procedure', keys: procedures },
  ];
  return all.filter(({ keys }) => keys.length > 0);
}
