import { Alert, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { FailureAlert, signInAddress, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ConsortiaToApplyDocument, type ConsortiaToApplyQuery } from './CallPage.generated.js';
import type { OpenedCall } from './CallPage.js';
import { StartApplicationForm } from './StartApplicationForm.js';

export type OwnConsortium = ConsortiaToApplyQuery['myConsortia']['nodes'][number];

/** The next step of this page: begin the joint application, or what is needed before. */
export function ApplyTogether({ call, open }: { call: OpenedCall; open: boolean }) {
  const { t } = useTranslation('funding');
  const { viewer } = useViewer();
  const location = useLocation();
  if (!open) {
    const status = call.status === 'open' ? 'over' : call.status;
    return (
      <Alert kind="info" live="off" title={t(`apply.closed.${status}.title`)}>
        {t(`apply.closed.${status}.why`)}
      </Alert>
    );
  }
  return (
    <Section title={t('apply.title')} lead={t('apply.lead')}>
      {viewer === null ? (
        <div className="al-cluster">
          <LinkButton href={signInAddress(location)}>{t('apply.signIn')}</LinkButton>
          <span className="kern-body">{t('apply.signInWhy')}</span>
        </div>
      ) : (
        <WithConsortia call={call} />
      )}
    </Section>
  );
}

function WithConsortia({ call }: { call: OpenedCall }) {
  const { t } = useTranslation('funding');
  const { data, error, refetch } = useQuery(ConsortiaToApplyDocument, {
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined && data === undefined) {
    return <FailureAlert error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return null;
  const consortia = data.myConsortia.nodes.filter(({ status }) => status !== 'dissolved');
  const running = consortia.flatMap((consortium) =>
    consortium.applications
      .filter((application) => application.call.id === call.id && application.status !== 'withdrawn')
      .map((application) => ({ consortium, application })),
  );
  const free = consortia.filter(({ id }) => !running.some(({ consortium }) => consortium.id === id));
  const led = free.filter(({ viewerCan }) => viewerCan.apply);
  return (
    <>
      {running.map(({ consortium, application }) => (
        <Alert
          key={application.id}
          kind="info"
          live="off"
          title={t('apply.running', { consortium: consortium.title })}
        >
          <TextLink href={`/antraege/${application.key}`}>{application.title}</TextLink>
        </Alert>
      ))}
      {led.length > 0 && <StartApplicationForm call={call} consortia={led} />}
      {led.length === 0 && running.length === 0 && <WhatIsNeeded consortia={free} />}
    </>
  );
}

function WhatIsNeeded({ consortia }: { consortia: readonly OwnConsortium[] }) {
  const { t } = useTranslation('funding');
  if (consortia.length === 0) {
    return (
      <div className="al-cluster">
        <LinkButton href="/verbuende">{t('apply.found')}</LinkButton>
        <span className="kern-body">{t('apply.foundWhy')}</span>
      </div>
    );
  }
  return (
    <Alert kind="info" live="off" title={t('apply.onlyLead.title')}>
      <p>{t('apply.onlyLead.why')}</p>
      <ul className="fu-list">
        {consortia.map(({ id, key, title, lead }) => (
          <li key={id}>
            <TextLink href={`/verbuende/${key}`}>{title}</TextLink>{' '}
            {t('apply.onlyLead.lead', { name: lead.name })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
