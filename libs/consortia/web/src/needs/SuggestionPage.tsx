import { useTaxonomy } from '@allmende/municipalities-web';
import { Alert, Badge, Button, Card, CardGrid, Section, TextLink } from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  ProblemList,
  QueryState,
  SignedInPage,
  type Viewer,
} from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import {
  AskForNeedConsentDocument,
  OneSuggestionDocument,
  type SuggestionShownFragment,
  type SuggestionWholeFragment,
} from './Needs.generated.js';
import { ProposeForm } from './ProposeForm.js';
import { NAMESPACE, useWords } from './words.js';

/** What coordinators of a region see when three of its municipalities look for something similar. */
export function Component() {
  const t = useWords();
  const { id = '' } = useParams();
  return (
    <SignedInPage title={t('suggestion.kind')}>
      {(viewer) => <Loaded key={id} id={id} viewer={viewer} />}
    </SignedInPage>
  );
}

function Loaded({ id, viewer }: { id: string; viewer: Viewer }) {
  const query = useQuery(OneSuggestionDocument, {
    variables: { id },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage>
      {({ needSuggestion }) => <Page suggestion={needSuggestion} viewer={viewer} />}
    </QueryState>
  );
}

interface PageProps {
  suggestion: SuggestionWholeFragment;
  viewer: Viewer;
}

function Page({ suggestion, viewer }: PageProps) {
  const t = useWords();
  const term = useTaxonomy();
  const { regionName, field, municipalities, status, consortium } = suggestion;
  return (
    <AreaPage
      title={t('suggestion.title', { field: term('designFieldShort', field), region: regionName })}
      lead={t('suggestion.lead', { count: municipalities })}
      crumbs={[{ label: t('board.title'), href: '/bedarfe' }]}
      badges={<Badge kind={status === 'open' ? 'info' : 'neutral'}>{t(`suggestion.status.${status}`)}</Badge>}
      meta={{ noIndex: true }}
    >
      {status === 'proposed' && (
        <Alert kind="success" live="off" title={t('suggestion.proposed')}>
          {consortium !== null && (
            <TextLink href={`/verbuende/${consortium.key}`}>{consortium.title}</TextLink>
          )}
        </Alert>
      )}
      <Section title={t('reasons.title')}>
        <Reasons suggestion={suggestion} />
      </Section>
      <Municipalities suggestion={suggestion} />
      <Solutions suggestion={suggestion} />
      {status === 'open' && <ProposeForm suggestion={suggestion} viewer={viewer} />}
    </AreaPage>
  );
}

/** Why these needs were put together, one sentence each. */
export function Reasons({ suggestion }: { suggestion: SuggestionShownFragment }) {
  const t = useWords();
  const term = useTaxonomy();
  return (
    <ul className="al-lines">
      {suggestion.reasons.map(({ code, needs, words }) => (
        <li key={code} className="kern-body">
          {t(`reasons.${code}`, {
            count: needs,
            field: term('designField', suggestion.field),
            words: words.join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}

function Municipalities({ suggestion }: { suggestion: SuggestionWholeFragment }) {
  const t = useWords();
  const { named, hiddenMunicipalities } = suggestion;
  return (
    <Section title={t('who.title')} lead={t('who.lead')}>
      <CardGrid wide>
        {named.map((need) => (
          <Card key={need.id} level={3} preline={need.municipality.name} title={need.title}>
            {need.problem}
          </Card>
        ))}
      </CardGrid>
      {hiddenMunicipalities > 0 && <Hidden suggestion={suggestion} />}
    </Section>
  );
}

function Hidden({ suggestion }: { suggestion: SuggestionWholeFragment }) {
  const t = useWords();
  const [ask, { data, loading, error }] = useMutation(AskForNeedConsentDocument);
  const { id, hiddenMunicipalities: count, consentAsked, status } = suggestion;
  return (
    <Alert kind="info" live="off" title={t('hidden.title', { count })}>
      <p>{t(consentAsked ? 'hidden.asked' : 'hidden.text')}</p>
      <ProblemList problems={data?.askForNeedConsent.problems ?? []} namespace={NAMESPACE} />
      {error !== undefined && <FailureAlert error={error} />}
      {status === 'open' && !consentAsked && (
        <Button
          variant="secondary"
          small
          busy={loading}
          onClick={() => void ask({ variables: { input: { suggestionId: id } } }).catch(() => null)}
        >
          {t('hidden.ask')}
        </Button>
      )}
    </Alert>
  );
}

function Solutions({ suggestion }: { suggestion: SuggestionWholeFragment }) {
  const t = useWords();
  const { solutions } = suggestion;
  if (solutions.length === 0) return null;
  return (
    <Section title={t('candidates.title')} lead={t('candidates.lead')}>
      <CardGrid wide>
        {solutions.map(({ key, title, summary }) => (
          <Card key={key} level={3} href={`/loesungen/${key}`} title={title}>
            {summary}
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
