import { useTaxonomy } from '@allmende/municipalities-web';
import { Section, TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { NeedConsentsDocument, NeedSuggestionsDocument } from './Needs.generated.js';
import { useWords } from './words.js';

/** On the desk: questions to owners of anonymous needs, and suggestions to those who coordinate. Nothing to others. */
export function Component() {
  const t = useWords();
  const term = useTaxonomy();
  const options = { ssr: false, fetchPolicy: 'cache-and-network' } as const;
  const consents = useQuery(NeedConsentsDocument, options).data?.myNeedConsents ?? [];
  const suggestions = useQuery(NeedSuggestionsDocument, options).data?.needSuggestions ?? [];
  const asked = consents.filter(({ consent }) => consent === 'asked');
  const open = suggestions.filter(({ status }) => status === 'open');
  if (asked.length + open.length === 0) return null;
  return (
    <Section title={t('desk.title')}>
      <ul className="al-candidates">
        {asked.map(({ need, regionName, suggestionId }) => (
          <li key={suggestionId + need.id} className="al-candidate">
            <div className="al-candidate__words">
              <p className="kern-body">
                <TextLink href={`/bedarfe/${need.key}`}>{t('desk.consent', { title: need.title })}</TextLink>
              </p>
              <p className="kern-body">{t('desk.consentWhy', { region: regionName })}</p>
            </div>
          </li>
        ))}
        {open.map(({ id, field, regionName, municipalities }) => (
          <li key={id} className="al-candidate">
            <div className="al-candidate__words">
              <p className="kern-body">
                <TextLink href={`/bedarfe/vorschlaege/${id}`}>
                  {t('suggestion.title', { field: term('designFieldShort', field), region: regionName })}
                </TextLink>
              </p>
              <p className="kern-body">{t('suggestion.lead', { count: municipalities })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
