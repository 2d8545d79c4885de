import { useTaxonomy } from '@allmende/municipalities-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PlaceNamesDocument } from './SearchPage.generated.js';
import { landOfKreise, type FacetName, type SearchState } from './search-state.js';

/** The words for a value of a facet. */
export type LabelOf = (facet: FacetName, key: string) => string;

const VOCABULARIES = {
  field: 'designField',
  state: 'lifecycleState',
  solutionType: 'solutionType',
  sizeClass: 'sizeClass',
  cluster: 'actionCluster',
} as const;

/**
 * Words for every value. Kreise are named as soon as a Land is chosen; before, four hundred names would be
 * fetched for a list nobody can read.
 */
export function useLabels(state: SearchState): LabelOf {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  const land = landOfKreise(state);
  const withDistricts = land !== null || state.filter.kreis.length > 0;
  const { data, previousData } = useQuery(PlaceNamesDocument, { variables: { land, withDistricts } });
  const names = data ?? previousData;
  const landNames = new Map(names?.lands.map(({ key, name }) => [key, name]));
  const districts = new Map(names?.districts?.map((district) => [district.key, district]));
  return (facet, key) => {
    if (facet === 'land') return landNames.get(key) ?? key;
    if (facet === 'urbanisation') return t(`search.urbanisation.${key}`, { defaultValue: key });
    if (facet === 'itProvider' || facet === 'procedure') return key;
    if (facet !== 'kreis') return term(VOCABULARIES[facet], key);
    const district = districts.get(key);
    if (district === undefined) return key;
    return district.kind === 'rural_district' || district.kind === 'district'
      ? t('search.district', { name: district.name })
      : district.name;
  };
}
