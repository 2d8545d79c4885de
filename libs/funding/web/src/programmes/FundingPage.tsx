import { Button, CardGrid, EmptyState, LinkButton, Section, SelectField } from '@allmende/platform-ui';
import { AreaPage, QueryState, useRefreshForViewer } from '@allmende/platform-web';
import { useTaxonomy } from '@allmende/municipalities-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import type { CallFactsFragment } from '../application/Fragments.generated.js';
import { useNow } from '../words/use-now.js';
import { CallCard } from './CallCard.js';
import { filterCalls, readCallFilter, type CallFilter } from './call-filter.js';
import { FundingPageDocument, type FundingPageQuery } from './FundingPage.generated.js';
import { ProgrammeCard } from './ProgrammeCard.js';
import { useManagesProgrammes } from './use-manages-programmes.js';

/** Which money there is for joint projects, until when, and under which rules. */
export function Component() {
  const { t } = useTranslation('funding');
  const query = useQuery(FundingPageDocument);
  const manages = useManagesProgrammes();
  useRefreshForViewer();
  return (
    <AreaPage
      title={t('funding.title')}
      description={t('funding.lead')}
      meta={{ canonicalParams: ['feld', 'stand'] }}
      actions={
        manages ? (
          <>
            <LinkButton href="/foerderung/programme/neu" icon="add">
              {t('funding.newProgramme')}
            </LinkButton>
            <LinkButton href="/foerderung/aufrufe/neu" icon="add" variant="secondary">
              {t('funding.newCall')}
            </LinkButton>
          </>
        ) : undefined
      }
    >
      <QueryState query={query}>{(answer) => <Offers {...answer} manages={manages} />}</QueryState>
    </AreaPage>
  );
}

function Offers({ fundingCalls, fundingProgrammes, manages }: FundingPageQuery & { manages: boolean }) {
  const { t } = useTranslation('funding');
  const [params] = useSearchParams();
  const now = useNow();
  const filter = readCallFilter(params);
  const shown = filterCalls(fundingCalls, filter, now);
  return (
    <>
      <Section title={t('funding.calls')}>
        {fundingCalls.length > 0 && (
          <CallFilterForm calls={fundingCalls} filter={filter} consortium={params.get('verbund')} />
        )}
        {fundingCalls.length > 0 && (
          <p role="status" className="kern-body kern-body--muted">
            {t('funding.shown', { count: shown.length, all: fundingCalls.length })}
          </p>
        )}
        {shown.length === 0 ? (
          <NoCalls filtered={fundingCalls.length > 0} manages={manages} />
        ) : (
          <CardGrid wide>
            {shown.map((call) => (
              <CallCard key={call.id} call={call} consortium={params.get('verbund')} />
            ))}
          </CardGrid>
        )}
      </Section>
      {fundingProgrammes.length > 0 && (
        <Section title={t('funding.programmes')} lead={t('funding.programmesLead')}>
          <CardGrid wide>
            {fundingProgrammes.map((programme) => (
              <ProgrammeCard key={programme.id} programme={programme} manages={manages} />
            ))}
          </CardGrid>
        </Section>
      )}
    </>
  );
}

function NoCalls({ filtered, manages }: { filtered: boolean; manages: boolean }) {
  const { t } = useTranslation('funding');
  if (filtered) {
    return (
      <EmptyState
        title={t('funding.noMatch.title')}
        action={
          <LinkButton href="/foerderung" variant="secondary">
            {t('funding.noMatch.action')}
          </LinkButton>
        }
      >
        {t('funding.noMatch.why')}
      </EmptyState>
    );
  }
  const action = manages ? (
    <LinkButton href="/foerderung/aufrufe/neu">{t('funding.newCall')}</LinkButton>
  ) : (
    <LinkButton href="/verbuende" variant="secondary">
      {t('funding.empty.action')}
    </LinkButton>
  );
  return (
    <EmptyState title={t('funding.empty.title')} action={action}>
      {t('funding.empty.why')}
    </EmptyState>
  );
}

interface FilterFormProps {
  calls: readonly CallFactsFragment[];
  filter: CallFilter;
  consortium: string | null;
}

/** Works by address, with and without scripts. */
function CallFilterForm({ calls, filter, consortium }: FilterFormProps) {
  const { t } = useTranslation('funding');
  const term = useTaxonomy();
  const fields = [...new Set(calls.flatMap((call) => call.fields))]
    .map((key) => ({ value: key, label: term('designField', key) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Form
      method="get"
      className="fu-filter"
      aria-label={t('funding.filter.label')}
      key={`${filter.field}-${filter.status}`}
    >
      {consortium !== null && <input type="hidden" name="verbund" value={consortium} />}
      <SelectField
        name="feld"
        label={t('funding.filter.field')}
        empty={t('funding.filter.allFields')}
        defaultValue={filter.field ?? ''}
        choices={fields}
      />
      <SelectField
        name="stand"
        label={t('funding.filter.status')}
        empty={t('funding.filter.allStatuses')}
        defaultValue={filter.status ?? ''}
        choices={(['offen', 'beendet'] as const).map((value) => ({
          value,
          label: t(`funding.filter.${value}`),
        }))}
      />
      <Button type="submit" variant="secondary">
        {t('funding.filter.apply')}
      </Button>
    </Form>
  );
}
