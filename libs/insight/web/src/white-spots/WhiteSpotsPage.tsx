import { Alert, EmptyState, LinkButton, Section, Stack, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DownloadButton } from './DownloadButton.js';
import { FieldBars } from './FieldBars.js';
import { Legend } from './Legend.js';
import { readChoice, shownTable, type FullTable, type TableChoice } from './shown-table.js';
import { SpotCards } from './SpotCards.js';
import { SpotTable } from './SpotTable.js';
import { TableFigures } from './TableFigures.js';
import { TableFilter } from './TableFilter.js';
import { WhiteSpotsDocument } from './WhiteSpots.generated.js';

/** Where AI is reported and where nothing is: field × Land, every cell with its numbers. */
export function Component() {
  const { t } = useTranslation('insight');
  const [params] = useSearchParams();
  const choice = readChoice(params);
  const query = useQuery(WhiteSpotsDocument, { variables: { demo: choice.demo } });
  return (
    <AreaPage title={t('title')} description={t('lead')} meta={{ noIndex: choice.demo }}>
      {choice.demo && <DemoNotice />}
      <QueryState query={query} wholePage>
        {({ whiteSpots }) =>
          whiteSpots.lands.length === 0 ? (
            <EmptyState
              title={t('empty.title')}
              action={
                <LinkButton href={choice.demo ? '/lagebild' : '/kommunen'} variant="secondary">
                  {t(choice.demo ? 'demo.hide' : 'empty.action')}
                </LinkButton>
              }
            >
              {t('empty.why')}
            </EmptyState>
          ) : (
            <Overview table={whiteSpots} choice={choice} />
          )
        }
      </QueryState>
    </AreaPage>
  );
}

function Overview({ table, choice }: { table: FullTable; choice: TableChoice }) {
  const { t } = useTranslation('insight');
  const shown = shownTable(table, choice);
  return (
    <Stack gap="large">
      <TableFigures table={table} shown={shown} />
      <Note table={table} />
      <Section
        title={t('table.title')}
        lead={t('table.lead')}
        actions={<DownloadButton shown={shown} table={table} />}
      >
        <Legend minimum={table.minimumRegistered} />
        <TableFilter table={table} choice={choice} />
        <SpotTable shown={shown} />
        <SpotCards shown={shown} />
      </Section>
      {shown.lands.some((land) => land.registered > 0) && (
        <Section title={t('bars.title')}>
          <FieldBars shown={shown} />
        </Section>
      )}
      {!choice.demo && (
        <p className="kern-body">
          <TextLink href="/lagebild?demo=1">{t('demo.show')}</TextLink> {t('demo.hint')}
        </p>
      )}
    </Stack>
  );
}

function Note({ table }: { table: FullTable }) {
  const { t } = useTranslation('insight');
  const { date } = useFormat();
  const tooFew = table.lands.every((land) => land.registered < table.minimumRegistered);
  return (
    <>
      {tooFew && (
        <Alert kind="info" title={t('tooFew.title')} live="off">
          {t('tooFew.why', { minimum: table.minimumRegistered })}
        </Alert>
      )}
      <div className="al-spot-note">
        <p className="kern-body al-measure">
          <strong>{t('note.title')}</strong> {t('note.text')}
        </p>
        <p className="kern-body kern-body--small kern-body--muted">
          {t('asOf', { date: date(table.asOf, 'dateTime') })} {t(table.demo ? 'demo.source' : 'source')}
        </p>
      </div>
    </>
  );
}

function DemoNotice() {
  const { t } = useTranslation('insight');
  return (
    <Alert kind="warning" title={t('demo.title')} live="off">
      <Stack gap="small">
        <p>{t('demo.why')}</p>
        <div>
          <LinkButton href="/lagebild" variant="secondary" small>
            {t('demo.hide')}
          </LinkButton>
        </div>
      </Stack>
    </Alert>
  );
}
