import { useTaxonomy } from '@allmende/municipalities-web';
import { Alert, DefinitionList, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, SignedInPage, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'react-router';
import { Paragraphs } from '../parts/Paragraphs.js';
import { CloseNeed } from './CloseNeed.js';
import { ConsentQuestions } from './ConsentQuestions.js';
import { NeedBadges } from './NeedCard.js';
import { type NeedShownFragment, OneNeedDocument } from './Needs.generated.js';
import { useWords } from './words.js';

/** One need: what is looked for, by whom, and what became of it. */
export function Component() {
  const t = useWords();
  const { key = '' } = useParams();
  return <SignedInPage title={t('page.kind')}>{() => <Loaded key={key} address={key} />}</SignedInPage>;
}

function Loaded({ address }: { address: string }) {
  const query = useQuery(OneNeedDocument, {
    variables: { key: address },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage>
      {({ need }) => <Page need={need} />}
    </QueryState>
  );
}

function Page({ need }: { need: NeedShownFragment }) {
  const t = useWords();
  const state = useLocation().state as { done?: string } | null;
  return (
    <AreaPage
      title={need.title}
      crumbs={[{ label: t('board.title'), href: '/bedarfe' }]}
      badges={<NeedBadges need={need} />}
      actions={
        need.viewerCan.edit ? (
          <LinkButton href={`/bedarfe/${need.key}/bearbeiten`} variant="secondary" icon="edit">
            {t('page.edit')}
          </LinkButton>
        ) : undefined
      }
      meta={{ noIndex: true }}
    >
      {state?.done !== undefined && (
        <Alert kind="success" title={t(`done.${state.done}`)}>
          <p>{t(`done.next.${need.visibility}`)}</p>
        </Alert>
      )}
      <ConsentQuestions needId={need.id} />
      <Section title={t('page.problem')}>
        <Paragraphs text={need.problem} />
      </Section>
      <Facts need={need} />
      <Outcome need={need} />
      {need.viewerCan.close && <CloseNeed need={need} />}
    </AreaPage>
  );
}

function Facts({ need }: { need: NeedShownFragment }) {
  const t = useWords();
  const term = useTaxonomy();
  const { date, number } = useFormat();
  const { municipality, casesPerYear, deadline } = need;
  return (
    <Section title={t('page.facts')}>
      <DefinitionList
        items={[
          { term: t('page.who'), value: need.organisation.name },
          {
            term: t('page.where'),
            value: t('card.where', { town: municipality.name, kreis: municipality.district.name }),
          },
          { term: t('form.field'), value: term('designField', need.field) },
          { term: t('form.task'), value: term('actionCluster', need.task) },
          ...(casesPerYear === null ? [] : [{ term: t('form.cases'), value: number(casesPerYear) }]),
          ...(deadline === null ? [] : [{ term: t('form.deadline'), value: date(deadline) }]),
          { term: t('form.visibility'), value: t(`visibility.${need.visibility}.label`) },
          { term: t('page.since'), value: date(need.createdAt) },
        ]}
      />
    </Section>
  );
}

function Outcome({ need }: { need: NeedShownFragment }) {
  const t = useWords();
  const { status, metByProject, metByConsortium, withdrawReason } = need;
  if (status === 'open') return null;
  return (
    <Section title={t(`outcome.${status}`)}>
      {metByProject !== null && (
        <p className="kern-body">
          {t('outcome.solution')}{' '}
          <TextLink href={`/loesungen/${metByProject.key}`}>{metByProject.title}</TextLink>
        </p>
      )}
      {metByConsortium !== null && (
        <p className="kern-body">
          {t('outcome.consortium')}{' '}
          <TextLink href={`/verbuende/${metByConsortium.key}`}>{metByConsortium.title}</TextLink>
        </p>
      )}
      {withdrawReason !== null && <Paragraphs text={withdrawReason} />}
    </Section>
  );
}
