import {
  Alert,
  Badge,
  EmptyState,
  KeyFigure,
  LinkButton,
  Section,
  SideBySide,
  Stack,
} from '@allmende/platform-ui';
import { AreaPage, QueryState, Slot, useFormat, useRedirect, useSlotFilled } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { hrefOf } from '../browse/browse-address.js';
import { RegisterSource } from '../browse/RegisterSource.js';
import { LocatorMap } from '../map/MunicipalityMap.js';
import { MunicipalityFacts } from './MunicipalityFacts.js';
import { MunicipalityProfileDocument, type MunicipalityProfileQuery } from './ProfilePage.generated.js';
import { densityOf, squareKilometres } from './figures.js';

/** One municipality as the register knows it, existing or former. */
export type Profile = NonNullable<MunicipalityProfileQuery['municipalityByKey']>;

/** What the register says about one municipality, and what the network knows about it. */
export function Component() {
  const { key = '' } = useParams();
  const query = useQuery(MunicipalityProfileDocument, { variables: { key } });
  return (
    <QueryState query={query} wholePage>
      {({ municipalityByKey: municipality, registerState }) =>
        municipality === null ? null : (
          <ProfilePage asked={key} municipality={municipality} state={registerState} />
        )
      }
    </QueryState>
  );
}

interface ProfilePageProps {
  asked: string;
  municipality: Profile;
  state: MunicipalityProfileQuery['registerState'];
}

function ProfilePage({ asked, municipality, state }: ProfilePageProps) {
  const { t } = useTranslation('municipalities');
  const { number } = useFormat();
  const { name, nameSuffix, kind, district, land, demo, population } = municipality;
  const { search } = useLocation();
  useRedirect(asked === municipality.key ? null : `/kommunen/${municipality.key}${search}`);
  const values = {
    name,
    kind: t(`kind.${kind}`),
    district: district.name,
    land: land.name,
    population: number(population),
  };
  const isOwnDistrict = district.municipalityCount <= 1;
  return (
    <AreaPage
      title={name}
      preline={kindAndTitle(values.kind, nameSuffix)}
      description={t(isOwnDistrict ? 'profile.leadOwn' : 'profile.lead', values)}
      meta={{ noIndex: demo || municipality.validTo !== null }}
      badges={demo ? <Badge kind="warning">{t('demo.mark')}</Badge> : undefined}
      crumbs={[
        { label: t('browse.title'), href: hrefOf({ demo }) },
        { label: land.name, href: hrefOf({ land: land.key, demo }) },
        ...(isOwnDistrict ? [] : [{ label: district.name, href: hrefOf({ district: district.key, demo }) }]),
      ]}
    >
      <Notices municipality={municipality} />
      <Content municipality={municipality} state={state} />
    </AreaPage>
  );
}

/** «Kreisfreie Stadt · Hansestadt», but not «Kreisfreie Stadt · Stadt». */
function kindAndTitle(kind: string, title: string | null): string {
  const said = title === null || kind.toLowerCase().includes(title.toLowerCase());
  return said ? kind : `${kind} · ${title}`;
}

function Notices({ municipality }: { municipality: Profile }) {
  const { t } = useTranslation('municipalities');
  const { date } = useFormat();
  const { demo, validTo, successor, isMunicipality, name } = municipality;
  return (
    <>
      {demo && (
        <Alert kind="warning" title={t('demo.title')} live="off">
          {t('demo.whyOne', { name })}
        </Alert>
      )}
      {validTo !== null && (
        <Alert kind="info" title={t('former.title', { name, date: date(validTo) })} live="off">
          <Stack gap="small">
            <p>
              {t(successor === null ? 'former.unknown' : 'former.merged', { successor: successor?.name })}
            </p>
            {successor !== null && (
              <div>
                <LinkButton href={`/kommunen/${successor.key}`}>
                  {t('former.to', { successor: successor.name })}
                </LinkButton>
              </div>
            )}
          </Stack>
        </Alert>
      )}
      {!isMunicipality && (
        <Alert kind="info" title={t('unincorporated.title')} live="off">
          {t('unincorporated.why')}
        </Alert>
      )}
    </>
  );
}

function Content({ municipality, state }: Omit<ProfilePageProps, 'asked'>) {
  const { t } = useTranslation('municipalities');
  const { ags, name, lat, lon, demo, pointEstimated } = municipality;
  return (
    <SideBySide
      side={
        lat === null || lon === null ? null : (
          <LocatorMap
            ags={ags}
            name={name}
            lat={lat}
            lon={lon}
            demo={demo}
            caption={pointEstimated ? t('profile.pointEstimated') : undefined}
          />
        )
      }
    >
      <Stack gap="large">
        <Figures municipality={municipality} />
        <InTheNetwork municipality={municipality} />
        {municipality.isMunicipality && municipality.validTo === null && (
          <Slot name="municipality.actions" with={{ ags, name }} />
        )}
        <Section title={t('profile.facts')}>
          <MunicipalityFacts municipality={municipality} />
          {demo ? (
            <p className="kern-body kern-body--small kern-body--muted">{t('demo.source')}</p>
          ) : (
            <RegisterSource state={state} />
          )}
        </Section>
      </Stack>
    </SideBySide>
  );
}

function Figures({ municipality }: { municipality: Profile }) {
  const { t } = useTranslation('municipalities');
  const { number } = useFormat();
  const { population, areaHectares } = municipality;
  const density = densityOf(population, areaHectares);
  return (
    <div className="al-figures">
      <KeyFigure value={number(population)} label={t('profile.population')} />
      <KeyFigure value={number(squareKilometres(areaHectares), 1)} label={t('profile.area')} />
      {density !== null && <KeyFigure value={number(density)} label={t('profile.density')} />}
    </div>
  );
}

function InTheNetwork({ municipality }: { municipality: Profile }) {
  const { t } = useTranslation('municipalities');
  const filled = useSlotFilled('municipality');
  if (filled) {
    const { ags, key, name, demo } = municipality;
    return <Slot name="municipality" with={{ ags, municipalityKey: key, name, demo }} />;
  }
  return (
    <Section title={t('profile.network')}>
      <EmptyState title={t('profile.networkEmpty.title')}>{t('profile.networkEmpty.why')}</EmptyState>
    </Section>
  );
}
