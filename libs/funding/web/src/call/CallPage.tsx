import { DefinitionList, Disclosure, Prose, Section, Stack } from '@allmende/platform-ui';
import { AreaPage, QueryState, useRefreshForViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { rules } from '../programmes/ProgrammeCard.js';
import { useManagesProgrammes } from '../programmes/use-manages-programmes.js';
import { DemoBadge } from '../words/DemoBadge.js';
import { CallStatusBadge } from '../words/StatusBadge.js';
import { useDeadlineWords } from '../words/use-deadline-words.js';
import { CallPageDocument, type CallPageQuery } from './CallPage.generated.js';
import { CallSteps } from './CallSteps.js';
import { KeyFacts } from './KeyFacts.js';
import { FormPreview } from './FormPreview.js';
import { MoneyRules } from './MoneyRules.js';
import { ApplyTogether } from './ApplyTogether.js';
import { WhoMayApply } from './WhoMayApply.js';

export type OpenedCall = CallPageQuery['fundingCall'];

/** One call: what is funded, by which rules, until when, what is asked, and the way into a joint application. */
export function Component() {
  const { key = '' } = useParams();
  const query = useQuery(CallPageDocument, { variables: { key } });
  useRefreshForViewer();
  return (
    <QueryState query={query} wholePage>
      {({ fundingCall, lands }) => <CallView call={fundingCall} lands={lands} />}
    </QueryState>
  );
}

function CallView({ call, lands }: { call: OpenedCall; lands: CallPageQuery['lands'] }) {
  const { t } = useTranslation('funding');
  const manages = useManagesProgrammes();
  const deadline = useDeadlineWords()(call.deadline);
  const { programme } = call;
  const open = call.status === 'open' && !deadline.passed;
  return (
    <AreaPage
      title={`${programme.title}: ${call.title}`}
      preline={programme.funder}
      description={call.summary}
      crumbs={[{ label: t('funding.title'), href: '/foerderung' }]}
      badges={
        <>
          <CallStatusBadge call={call} />
          <DemoBadge demo={programme.demo} />
        </>
      }
    >
      <KeyFacts call={call} />
      <Stack gap="large">
        {manages && <CallSteps call={call} />}
        <ApplyTogether call={call} open={open} />
        <MoneyRules terms={call.terms} />
        <WhoMayApply call={call} lands={lands} />
        <Section title={t('call.programme', { title: programme.title })}>
          <Prose>
            <p>{programme.summary}</p>
          </Prose>
          <DefinitionList
            items={[
              { term: t('call.funder'), value: programme.funder },
              { term: t('call.instrument'), value: t(`instrument.${programme.instrument}`) },
              { term: t('call.rules'), value: rules(programme, t).join(' · ') },
              ...(call.stages === 2 ? [{ term: t('call.stages'), value: t('call.twoStages') }] : []),
            ]}
          />
        </Section>
        <Section title={t('call.form')} lead={t('call.formLead')}>
          {call.sections.map((section, index) => (
            <Disclosure key={section.key} title={<FormPreview.Title section={section} number={index + 1} />}>
              <FormPreview section={section} />
            </Disclosure>
          ))}
        </Section>
      </Stack>
    </AreaPage>
  );
}
