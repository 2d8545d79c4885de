import { Button, SelectField } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useTaxonomy } from '../taxonomy/taxonomy.js';
import type { BrowseAddress } from './browse-address.js';
import { DistrictsOfLandDocument, type MunicipalityRegisterQuery } from './BrowsePage.generated.js';

const SIZE_CLASSES = ['large_city', 'medium_town', 'small_town', 'rural_municipality'] as const;

export interface ListFilterProps {
  address: BrowseAddress;
  lands: MunicipalityRegisterQuery['lands'];
}

/** Land, Kreis, size and order as a plain GET form; its fields are the parameters of the address. */
export function ListFilter({ address, lands }: ListFilterProps) {
  const { t } = useTranslation('municipalities');
  const term = useTaxonomy();
  const { number } = useFormat();
  return (
    <Form method="get" action="/kommunen" className="al-filter" key={JSON.stringify(address)}>
      {!address.demo && (
        <SelectField
          name="land"
          label={t('filter.land')}
          empty={t('filter.allLands')}
          defaultValue={address.land}
          choices={lands.map((land) => ({
            value: land.key,
            label: `${land.name} (${number(land.municipalityCount)})`,
          }))}
        />
      )}
      {address.land !== '' && <DistrictField address={address} />}
      <SelectField
        name="groesse"
        label={t('filter.sizeClass')}
        empty={t('filter.allSizes')}
        defaultValue={address.sizeClass}
        choices={SIZE_CLASSES.map((value) => ({
          value,
          label: `${term('sizeClass', value)} (${term('sizeClassRange', value)})`,
        }))}
      />
      <SelectField
        name="sortierung"
        label={t('filter.sort')}
        empty={t('filter.byName')}
        defaultValue={address.sort === 'population' ? 'einwohner' : ''}
        choices={[{ value: 'einwohner', label: t('filter.byPopulation') }]}
      />
      {address.demo && <input type="hidden" name="demo" value="1" />}
      <Button type="submit" variant="secondary">
        {t('filter.show')}
      </Button>
    </Form>
  );
}

function DistrictField({ address }: { address: BrowseAddress }) {
  const { t } = useTranslation('municipalities');
  const { data } = useQuery(DistrictsOfLandDocument, { variables: { land: address.land } });
  const districts = data?.districts ?? [];
  if (districts.length < 2) return null;
  return (
    <SelectField
      key={districts.length}
      name="kreis"
      label={t('filter.district')}
      empty={t('filter.allDistricts')}
      defaultValue={address.district}
      choices={districts.map((district) => ({
        value: district.key,
        label: `${district.name} (${t(`districtKind.${district.kind}`)})`,
      }))}
    />
  );
}
