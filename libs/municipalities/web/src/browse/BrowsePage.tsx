import { Alert, LinkButton, Section, Stack, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MunicipalityMap } from '../map/MunicipalityMap.js';
import { hrefOf, isWholeList, readAddress, type BrowseAddress } from './browse-address.js';
import { MunicipalityRegisterDocument, type MunicipalityRegisterQuery } from './BrowsePage.generated.js';
import { FoundList, MunicipalityList } from './MunicipalityLists.js';
import { ListFilter } from './ListFilter.js';
import { LandTable } from './LandTable.js';
import { MunicipalitySearch } from './MunicipalitySearch.js';

/** Every municipality of the country: to be found by half a name, listed by Land, seen as dots. */
export function Component() {
  const { t } = useTranslation('municipalities');
  const [params] = useSearchParams();
  const address = readAddress(params);
  const query = useQuery(MunicipalityRegisterDocument);
  const { number } = useFormat();
  const count = query.data?.registerState.municipalities;
  return (
    <AreaPage
      title={t('browse.title')}
      description={
        count === undefined ? t('browse.lead') : t('browse.leadCounted', { number: number(count) })
      }
      meta={{
        canonicalParams: ['land', 'kreis'],
        noIndex: address.demo || address.text !== '' || address.after !== '',
      }}
    >
      <MunicipalitySearch key={address.text} text={address.text} />
      <QueryState query={query} wholePage>
        {(register) => <Register register={register} address={address} />}
      </QueryState>
    </AreaPage>
  );
}

interface RegisterProps {
  register: MunicipalityRegisterQuery;
  address: BrowseAddress;
}

function Register({ register, address }: RegisterProps) {
  const { t } = useTranslation('municipalities');
  const { number } = useFormat();
  const demoLand = register.lands.find((land) => land.demo);
  const lands = register.lands.filter((land) => land.demo === address.demo);
  if (address.text !== '') return <FoundList text={address.text} />;
  return (
    <Stack gap="large">
      {address.demo && <DemoNotice />}
      {isWholeList(address) && (
        <Section
          title={t('map.title')}
          lead={
            address.demo
              ? t('map.leadDemo')
              : t('map.lead', {
                  municipalities: number(register.registerState.municipalities),
                  population: number(register.registerState.population),
                })
          }
        >
          <div className="al-map-beside">
            <MunicipalityMap demo={address.demo} />
            <LandTable lands={lands} register={register} demo={address.demo} />
          </div>
        </Section>
      )}
      <Section title={t('browse.listTitle')} id="liste">
        <ListFilter address={address} lands={lands} />
        <MunicipalityList address={address} />
      </Section>
      {demoLand !== undefined && !address.demo && (
        <p className="kern-body">
          <TextLink href={hrefOf({ demo: true })}>{t('demo.show')}</TextLink> {t('demo.hint')}
        </p>
      )}
    </Stack>
  );
}

function DemoNotice() {
  const { t } = useTranslation('municipalities');
  return (
    <Alert kind="warning" title={t('demo.title')} live="off">
      <Stack gap="small">
        <p>{t('demo.why')}</p>
        <div>
          <LinkButton href="/kommunen" variant="secondary" small>
            {t('demo.hide')}
          </LinkButton>
        </div>
      </Stack>
    </Alert>
  );
}
