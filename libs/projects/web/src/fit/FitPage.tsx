import { Alert, Button, EmptyState, LinkButton, Section, Skeleton, TextLink } from '@allmende/platform-ui';
import { AreaPage, NotFound, QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ProjectPageDocument, type ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { FindingTable } from './FindingTable.js';
import { FitPageDocument, type FitPageQuery, type FitWholeFragment } from './Fit.generated.js';
import { PeerList } from './PeerList.js';
import { PlaceChoice } from './PlaceChoice.js';
import { type OwnPlace, useOwnPlaces } from './use-own-places.js';
import { useWords } from './words.js';

/** Whether a solution fits a municipality, requirement by requirement; prints as a note for the file. */
export function Component() {
  const { key = '' } = useParams();
  const query = useQuery(ProjectPageDocument, { variables: { key } });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project }) => (project === null ? <NotFound /> : <Page entry={project} />)}
    </QueryState>
  );
}

function Page({ entry }: { entry: ProjectWholeFragment }) {
  const t = useWords();
  const { t: projects } = useTranslation('projects');
  const [search, setSearch] = useSearchParams();
  const own = useOwnPlaces();
  const ags = search.get('kommune') ?? own[0]?.ags ?? '';
  const place = own.find((candidate) => candidate.ags === ags);
  const name = entry.title === '' ? projects('untitled') : entry.title;
  const choose = (chosen: string) => setSearch({ kommune: chosen }, { replace: true });
  return (
    <AreaPage
      title={t('page.title')}
      preline={name}
      lead={t('page.lead')}
      crumbs={[
        { label: projects('search.title'), href: '/loesungen' },
        { label: name, href: `/loesungen/${entry.key}` },
      ]}
      meta={{ noIndex: true }}
      actions={place && <NextStep entry={entry} />}
    >
      <div className="al-stack al-stack--large">
        {ags === '' ? (
          <PlaceChoice own={own} chosen={null} onChoose={choose} />
        ) : (
          <ForPlace {...{ entry, ags, own, place }} onChoose={choose} />
        )}
      </div>
    </AreaPage>
  );
}

interface ForPlaceProps {
  entry: ProjectWholeFragment;
  ags: string;
  own: readonly OwnPlace[];
  place: OwnPlace | undefined;
  onChoose: (ags: string) => void;
}

function ForPlace({ entry, ags, own, place, onChoose }: ForPlaceProps) {
  const query = useQuery(FitPageDocument, {
    variables: { key: entry.key, ags },
    fetchPolicy: 'cache-and-network',
  });
  const chosen = query.data?.project?.fit?.municipality ?? null;
  return (
    <>
      <PlaceChoice key={chosen?.ags ?? ''} own={own} chosen={chosen} onChoose={onChoose} />
      <QueryState query={query} skeleton={<Skeleton lines={6} />}>
        {(data) => <Result data={data} entry={entry} place={place} />}
      </QueryState>
    </>
  );
}

function NextStep({ entry }: { entry: ProjectWholeFragment }) {
  const t = useWords();
  if (entry.status !== 'published') return null;
  return <LinkButton href={`/loesungen/${entry.key}#nachnutzung`}>{t('page.interest')}</LinkButton>;
}

interface ResultProps {
  data: FitPageQuery;
  entry: ProjectWholeFragment;
  place: OwnPlace | undefined;
}

function Result({ data, entry, place }: ResultProps) {
  const t = useWords();
  const fit = data.project?.fit ?? null;
  if (fit === null) return <EmptyState title={t('page.unknown.title')}>{t('page.unknown.why')}</EmptyState>;
  if (fit.findings.length === 0) {
    return <EmptyState title={t('page.untold.title')}>{t('page.untold.why')}</EmptyState>;
  }
  return (
    <>
      <Verdict fit={fit}>
        {place !== undefined && fit.profileAsOf === null && (
          <p className="kern-body">
            {t('page.noProfile')}{' '}
            <TextLink href={`/organisation/${place.organisationId}/profil?loesung=${entry.key}`}>
              {t('page.writeProfile')}
            </TextLink>
          </p>
        )}
        <FindingTable
          findings={fit.findings}
          organisationId={place?.organisationId ?? null}
          projectKey={entry.key}
        />
      </Verdict>
      {fit.profileAsOf !== null && <PeerList peers={fit.peers} />}
      <Sources data={data} />
      <div className="al-cluster al-no-print">
        <Button variant="secondary" onClick={() => window.print()}>
          {t('page.print')}
        </Button>
      </div>
    </>
  );
}

const VERDICT_KIND = { met: 'success', not_met: 'warning', open: 'info' } as const;

function Verdict({ fit, children }: { fit: FitWholeFragment; children: ReactNode }) {
  const t = useWords();
  const { number } = useFormat();
  const { municipality, result } = fit;
  const size = t('page.size', {
    size: t(`size.${municipality.sizeClass}`),
    population: number(municipality.population),
  });
  return (
    <Section title={municipality.name} lead={size}>
      <div className="al-stack">
        <Alert kind={VERDICT_KIND[result]} live="off" title={t(`verdict.${result}.title`)}>
          {t(`verdict.${result}.text`)}
        </Alert>
        {children}
      </div>
    </Section>
  );
}

/** A note is worth something only with its dates and where each half came from. */
function Sources({ data }: { data: FitPageQuery }) {
  const t = useWords();
  const { date } = useFormat();
  const fit = data.project?.fit;
  if (fit == null) return null;
  const day = (asOf: string | null) => (asOf === null ? t('sources.none') : date(asOf));
  return (
    <p className="kern-body kern-body--small kern-body--muted">
      {t('sources.line', {
        today: date(new Date()),
        requirements: day(fit.requirementsAsOf),
        profile: day(fit.profileAsOf),
        register: data.registerState.source,
        registerDay: date(data.registerState.stateDate),
      })}{' '}
      {t('sources.noPromise')}
    </p>
  );
}
