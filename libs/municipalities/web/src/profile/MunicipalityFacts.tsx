import { DefinitionList, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../browse/browse-address.js';
import { useTaxonomy } from '../taxonomy/taxonomy.js';
import { densityOf, squareKilometres } from './figures.js';
import type { Profile } from './ProfilePage.js';

/** Everything the register says, one line each; what it does not say is left out. */
export function MunicipalityFacts({ municipality }: { municipality: Profile }) {
  return (
    <DefinitionList
      items={[...usePlaceFacts(municipality), ...useSizeFacts(municipality), ...useKeyFacts(municipality)]}
    />
  );
}

function usePlaceFacts({ kind, district, land, association, demo }: Profile) {
  const { t } = useTranslation('municipalities');
  return [
    { term: t('fact.kind'), value: t(`kind.${kind}`) },
    {
      term: t('fact.district'),
      value: (
        <>
          <TextLink href={hrefOf({ district: district.key, demo })}>{district.name}</TextLink> (
          {t(`districtKind.${district.kind}`)})
        </>
      ),
    },
    {
      term: t('fact.land'),
      value: <TextLink href={hrefOf({ land: land.key, demo })}>{land.name}</TextLink>,
    },
    ...(association === null
      ? []
      : [
          {
            term: t('fact.association'),
            value: `${association.name} (${t(`associationKind.${association.kind}`)})`,
          },
        ]),
  ];
}

function useSizeFacts({ population, areaHectares, sizeClass, urbanisation }: Profile) {
  const { t } = useTranslation('municipalities');
  const term = useTaxonomy();
  const { number } = useFormat();
  const density = densityOf(population, areaHectares);
  return [
    { term: t('fact.population'), value: number(population) },
    { term: t('fact.area'), value: t('fact.areaValue', { area: number(squareKilometres(areaHectares), 2) }) },
    ...(density === null
      ? []
      : [{ term: t('fact.density'), value: t('fact.densityValue', { density: number(density) }) }]),
    {
      term: t('fact.sizeClass'),
      value: `${term('sizeClass', sizeClass)} (${term('sizeClassRange', sizeClass)})`,
    },
    ...(urbanisation === null
      ? []
      : [{ term: t('fact.urbanisation'), value: t(`urbanisation.${urbanisation}`) }]),
  ];
}

function useKeyFacts({ postcode, ags, ars, lat, lon, pointEstimated }: Profile) {
  const { t } = useTranslation('municipalities');
  const { number } = useFormat();
  return [
    ...(postcode === null ? [] : [{ term: t('fact.postcode'), value: postcode }]),
    ...(lat === null || lon === null
      ? []
      : [
          {
            term: t('fact.place'),
            value: t(pointEstimated ? 'fact.placeEstimated' : 'fact.placeValue', {
              lat: number(lat, 3),
              lon: number(lon, 3),
            }),
          },
        ]),
    { term: t('fact.ags'), value: ags },
    { term: t('fact.ars'), value: ars },
  ];
}
