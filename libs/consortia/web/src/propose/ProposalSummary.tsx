import { useTaxonomy } from '@allmende/municipalities-web';
import { Alert, Button, DefinitionList, Section, type Definition } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useState } from 'react';
import { answerBy } from '../invite/invitees.js';
import { Paragraphs } from '../parts/Paragraphs.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { useWords } from '../parts/use-words.js';
import { regionOf } from './proposal.js';
import type { ProposalParts } from './Proposal.js';

export interface ProposalSummaryProps extends ProposalParts {
  sending: boolean;
  failure: unknown;
  onBack: () => void;
  onSend: () => void;
}

/** Everything once more before it is sent, and what happens then. */
export function ProposalSummary({
  draft,
  acting,
  origin,
  sending,
  failure,
  onBack,
  onSend,
}: ProposalSummaryProps) {
  const t = useWords();
  const term = useTaxonomy();
  const { phrase } = useRegionNames();
  const { value } = draft;
  const region = phrase(regionOf(value, acting.ags));
  const items: Definition[] = [
    { term: t('profile.title'), value: value.title },
    { term: t('role.lead.label'), value: acting.organisationName },
    ...(origin === null ? [] : [{ term: t('propose.from'), value: origin.title }]),
    { term: t('profile.purposeShort'), value: <Paragraphs text={value.purpose} /> },
    { term: t('profile.field'), value: term('designField', value.field) },
    { term: t('profile.region'), value: region === '' ? t('region.open') : region },
  ];
  return (
    <div className="al-form">
      <DefinitionList items={items} />
      <Invitees {...{ draft }} />
      <Section title={t('propose.summary.thenTitle')}>
        <ul className="al-list kern-body">
          <li>{t('propose.summary.thenLead', { name: acting.organisationName })}</li>
          <li>{t('propose.summary.thenSeen')}</li>
          <li>{t('propose.summary.thenFree')}</li>
        </ul>
      </Section>
      {failure !== null && <FailureAlert error={failure} />}
      <div className="al-cluster">
        <Button busy={sending} onClick={onSend}>
          {value.invitees.length === 0
            ? t('propose.summary.found')
            : t('propose.summary.foundAndInvite', { count: value.invitees.length })}
        </Button>
        <Button variant="secondary" icon="edit" onClick={onBack}>
          {t('propose.summary.back')}
        </Button>
      </div>
    </div>
  );
}

function Invitees({ draft: { value } }: Pick<ProposalSummaryProps, 'draft'>) {
  const t = useWords();
  const format = useFormat();
  const [now] = useState(() => new Date());
  const { invitees, message, days } = value;
  if (invitees.length === 0) {
    return (
      <Alert kind="info" live="off" title={t('propose.summary.nobody')}>
        {t('propose.summary.nobodyWhy')}
      </Alert>
    );
  }
  return (
    <Section title={t('propose.summary.invitees', { count: invitees.length })}>
      <DefinitionList
        items={invitees.map(({ name, role }) => ({ term: name, value: t(`role.${role}.label`) }))}
      />
      <p className="kern-body">{t('propose.summary.until', { date: format.date(answerBy(now, days)) })}</p>
      {message.trim() !== '' && (
        <blockquote className="al-quote">
          <Paragraphs text={message} />
        </blockquote>
      )}
    </Section>
  );
}
