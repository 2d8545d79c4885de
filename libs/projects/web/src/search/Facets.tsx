import { CheckboxGroup, Disclosure, VisuallyHidden } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { FACET_PARAMETERS } from '@allmende/projects-core';
import { FACETS, type FacetName, type SearchState } from './search-state.js';
import type { LabelOf } from './use-labels.js';

/** What the server counted for one facet. */
export interface FacetCounts {
  readonly name: string;
  readonly values: readonly { readonly key: string; readonly count: number }[];
}

export interface FacetsProps {
  /** The id of the form these boxes belong to, wherever on the page they are. */
  form: string;
  filter: SearchState['filter'];
  counts: readonly FacetCounts[];
  label: LabelOf;
  onChange: (facet: FacetName, keys: readonly string[]) => void;
}

const OPEN_FROM_THE_START: readonly FacetName[] = ['field', 'state'];

/** Groups of checkboxes with counts. Without scripts they are sent with the search; with scripts each click counts. */
export function Facets({ form, filter, counts, label, onChange }: FacetsProps) {
  return FACETS.map((facet) => (
    <FacetGroup
      key={facet}
      form={form}
      facet={facet}
      chosen={filter[facet]}
      counts={counts.find(({ name }) => name === facet)?.values ?? []}
      hidden={facet === 'kreis' && filter.land.length + filter.kreis.length === 0}
      label={label}
      onChange={onChange}
    />
  ));
}

interface FacetGroupProps {
  form: string;
  facet: FacetName;
  chosen: readonly string[];
  counts: FacetCounts['values'];
  hidden: boolean;
  label: LabelOf;
  onChange: FacetsProps['onChange'];
}

function FacetGroup({ form, facet, chosen, counts, hidden, label, onChange }: FacetGroupProps) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const unseen = chosen.filter((key) => !counts.some((value) => value.key === key));
  const values = [...counts, ...unseen.map((key) => ({ key, count: 0 }))];
  if (hidden || values.length === 0) return null;
  const name = t(`search.facet.${facet}`);
  return (
    <Disclosure
      open={chosen.length > 0 || OPEN_FROM_THE_START.includes(facet)}
      title={chosen.length === 0 ? name : t('search.facetChosen', { name, number: number(chosen.length) })}
    >
      <CheckboxGroup
        id={`facet-${facet}`}
        name={FACET_PARAMETERS[facet]}
        label={<VisuallyHidden>{name}</VisuallyHidden>}
        inputProps={{ form }}
        values={chosen}
        onValuesChange={(keys) => onChange(facet, keys)}
        choices={values.map(({ key, count }) => ({
          value: key,
          label: t('search.counted', { label: label(facet, key), number: number(count) }),
        }))}
      />
    </Disclosure>
  );
}
