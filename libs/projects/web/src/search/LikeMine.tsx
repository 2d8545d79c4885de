import {
  CheckboxGroup,
  Combobox,
  Disclosure,
  LinkButton,
  SelectField,
  TextLink,
  VisuallyHidden,
  type Suggestion,
} from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { SEARCH_DISTANCES } from '@allmende/projects-core';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useOwnPlaces } from '../fit/use-own-places.js';
import type { FacetCounts } from './Facets.js';
import { PlacesToSearchFromDocument } from './SearchPage.generated.js';
import { searchAddress, withFacet, withPlace, type SearchState } from './search-state.js';
import { likenesses, useOwnSystems, type Likeness, type SearchedPlace } from './use-place.js';

export interface LikeMineProps {
  state: SearchState;
  place: SearchedPlace | null;
  counts: readonly FacetCounts[];
  onChange: (next: SearchState) => void;
}

/** Narrows to what comes from municipalities like one's own, or from near it; the place is in the address. */
export function LikeMine({ state, place, counts, onChange }: LikeMineProps) {
  const { t } = useTranslation('search');
  return (
    <Disclosure open={state.ags !== null} title={t('like.title')}>
      {state.ags === null ? (
        <ChoosePlace state={state} onChange={onChange} />
      ) : (
        <>
          <p className="kern-body">
            {place === null ? t('like.unknown', { ags: state.ags }) : t('like.from', { name: place.name })}{' '}
            <TextLink small href={searchAddress(withPlace(state, null))}>
              {t('like.other')}
            </TextLink>
          </p>
          {place !== null && <Alike state={state} place={place} counts={counts} onChange={onChange} />}
          {place !== null && <Distance state={state} onChange={onChange} />}
        </>
      )}
    </Disclosure>
  );
}

function ChoosePlace({ state, onChange }: Pick<LikeMineProps, 'state' | 'onChange'>) {
  const { t } = useTranslation('search');
  const own = useOwnPlaces();
  const load = usePlaces();
  return (
    <>
      {own.map(({ ags, name }) => (
        <p key={ags}>
          <LinkButton small variant="secondary" href={searchAddress(withPlace(state, ags))}>
            {t('like.own', { name })}
          </LinkButton>
        </p>
      ))}
      <Combobox
        label={t('like.choose')}
        hint={t('like.chooseHint')}
        load={load}
        chosen={null}
        onChoose={(item) => item !== null && onChange(withPlace(state, item.key))}
      />
    </>
  );
}

function Alike({ state, place, counts, onChange }: LikeMineProps & { place: SearchedPlace }) {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const systems = useOwnSystems(state.ags);
  const valuesOf = (facet: string) => counts.find(({ name }) => name === facet)?.values ?? [];
  const ways = likenesses(place, systems, (facet) => valuesOf(facet).map(({ key }) => key));
  const isOn = ({ facet, keys }: Likeness) => keys.every((key) => state.filter[facet].includes(key));
  const countOf = ({ facet, keys }: Likeness) =>
    valuesOf(facet).reduce((sum, { key, count }) => (keys.includes(key) ? sum + count : sum), 0);
  const turn = (next: SearchState, { facet, keys }: Likeness, on: boolean) =>
    withFacet(next, facet, on ? keys : next.filter[facet].filter((key) => !keys.includes(key)));
  const alike = ways.filter(({ facet }) => facet === 'sizeClass' || facet === 'urbanisation');
  const allOn = alike.every(isOn);
  return (
    <>
      <p>
        <LinkButton
          small
          variant={allOn ? 'tertiary' : 'secondary'}
          href={searchAddress(alike.reduce((next, way) => turn(next, way, !allOn), state))}
        >
          {t(allOn ? 'like.off' : 'like.on')}
        </LinkButton>
      </p>
      <CheckboxGroup
        id="wie-meine"
        name="wie-meine"
        label={<VisuallyHidden>{t('like.same')}</VisuallyHidden>}
        values={ways.filter(isOn).map(({ facet }) => facet)}
        onValuesChange={(values) =>
          onChange(ways.reduce((next, way) => turnIfChanged(next, way, values.includes(way.facet)), state))
        }
        choices={ways.map((way) => ({
          value: way.facet,
          label: t('like.counted', { label: t(`like.way.${way.facet}`), number: number(countOf(way)) }),
        }))}
      />
    </>
  );

  function turnIfChanged(next: SearchState, way: Likeness, on: boolean): SearchState {
    return isOn(way) === on ? next : turn(next, way, on);
  }
}

function Distance({ state, onChange }: Pick<LikeMineProps, 'state' | 'onChange'>) {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  return (
    <SelectField
      label={t('like.distance')}
      value={state.km === null ? '' : String(state.km)}
      choices={[
        { value: '', label: t('like.anywhere') },
        ...SEARCH_DISTANCES.map((km) => ({
          value: String(km),
          label: t('like.km', { number: number(km) }),
        })),
      ]}
      onChange={({ target }) =>
        onChange({ ...state, km: target.value === '' ? null : Number(target.value), trail: [] })
      }
    />
  );
}

function usePlaces() {
  const client = useApolloClient();
  return async (text: string): Promise<readonly Suggestion[]> => {
    const { data } = await client.query({ query: PlacesToSearchFromDocument, variables: { text } });
    return (data?.suggestMunicipalities ?? []).map(({ ags, name, district, land }) => ({
      key: ags,
      label: name,
      description: [...new Set([district.name, land.name])].join(' · '),
    }));
  };
}
