import { EmptyState, Section, TextLink } from '@allmende/platform-ui';
import { QueryState, SearchForm } from '@allmende/platform-web';
import { skipToken, useQuery } from '@apollo/client/react';
import { useWords } from '../parts/use-words.js';
import { FindOfficesDocument } from './MyOffices.generated.js';

/** Finds an organisation that is here already, to ask for being let in. */
export function OfficeSearch({ typed }: { typed: string }) {
  const t = useWords();
  const query = useQuery(
    FindOfficesDocument,
    typed === '' ? skipToken : { variables: { search: typed }, ssr: false },
  );
  return (
    <Section title={t('search.title')} lead={t('search.lead')} id="suchen">
      <SearchForm
        action="/organisation"
        label={t('search.label')}
        hint={t('search.hint')}
        defaultValue={typed}
      />
      {typed !== '' && (
        <QueryState query={query}>
          {({ organisations }) =>
            organisations.nodes.length === 0 ? (
              <EmptyState title={t('search.none.title')}>{t('search.none.why')}</EmptyState>
            ) : (
              <ul className="al-list kern-body">
                {organisations.nodes.map(({ id, name, kind }) => (
                  <li key={id}>
                    <TextLink href={`/organisation/${id}`}>{name}</TextLink> ({t(`kind.${kind}`)})
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      )}
      <p className="kern-body">
        {t('search.absent')} <TextLink href="/organisation/anmelden">{t('search.claim')}</TextLink>
      </p>
    </Section>
  );
}
