import { Button, Combobox, type Suggestion } from '@allmende/platform-ui';
import { SearchForm } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigate } from 'react-router';
import { FindMunicipalitiesDocument } from './BrowsePage.generated.js';

/** With scripts the field suggests while one types and opens the page; without, the browser sends `?q=`. */
export function MunicipalitySearch({ text }: { text: string }) {
  const { t } = useTranslation('municipalities');
  const navigate = useNavigate();
  const load = useSuggestions();
  const [typed, setTyped] = useState(text);
  return (
    <>
      <noscript>
        <SearchForm
          action="/kommunen"
          label={t('search.label')}
          hint={t('search.hint')}
          defaultValue={text}
        />
      </noscript>
      <Form role="search" method="get" action="/kommunen" className="al-search al-scripts-only">
        <div className="al-search__field">
          <Combobox
            label={t('search.label')}
            hint={t('search.hint')}
            load={load}
            chosen={text === '' ? null : { key: '', label: text }}
            freeText
            onTextChange={setTyped}
            onChoose={(item) => {
              if (item !== null && item.key !== '') void navigate(`/kommunen/${item.key}`);
            }}
          />
        </div>
        <input type="hidden" name="q" value={typed} />
        <Button type="submit" icon="search">
          {t('search.submit')}
        </Button>
      </Form>
    </>
  );
}

function useSuggestions() {
  const client = useApolloClient();
  return useCallback(
    async (text: string, signal: AbortSignal): Promise<readonly Suggestion[]> => {
      const { data } = await client.query({
        query: FindMunicipalitiesDocument,
        variables: { text, first: 8 },
        context: { fetchOptions: { signal } },
      });
      return (data?.suggestMunicipalities ?? []).map((found) => ({
        key: found.key,
        label: found.name,
        description: [found.postcode, found.district.name, found.land.name]
          .filter(
            (part, index, parts) => part !== null && part !== found.name && parts.indexOf(part) === index,
          )
          .join(' · '),
      }));
    },
    [client],
  );
}
