import { Combobox, SelectField, type Suggestion } from '@allmende/platform-ui';
import { useApolloClient } from '@apollo/client/react';
import { MunicipalitiesByNameDocument } from '../create/CreatePage.generated.js';
import type { OwnPlace } from './use-own-places.js';
import { useWords } from './words.js';

export interface PlaceChoiceProps {
  own: readonly OwnPlace[];
  chosen: { readonly ags: string; readonly name: string } | null;
  onChoose: (ags: string) => void;
}

/** For which municipality: one of one's own, or any; of others one sees what the register knows. */
export function PlaceChoice({ own, chosen, onChoose }: PlaceChoiceProps) {
  const t = useWords();
  const load = useMunicipalities();
  return (
    <div className="al-no-print al-profile-grid">
      {own.length > 1 && (
        <SelectField
          label={t('page.own')}
          empty={t('page.chooseOwn')}
          value={own.some(({ ags }) => ags === chosen?.ags) ? chosen?.ags : ''}
          choices={own.map(({ ags, name }) => ({ value: ags, label: name }))}
          onChange={(event) => event.target.value !== '' && onChoose(event.target.value)}
        />
      )}
      <Combobox
        label={t('page.municipality')}
        hint={t(own.length === 0 ? 'page.municipalityHint' : 'page.otherHint')}
        load={load}
        chosen={chosen === null ? null : { key: chosen.ags, label: chosen.name }}
        onChoose={(item) => item !== null && onChoose(item.key)}
      />
    </div>
  );
}

function useMunicipalities() {
  const client = useApolloClient();
  return async (text: string): Promise<readonly Suggestion[]> => {
    const { data } = await client.query({ query: MunicipalitiesByNameDocument, variables: { text } });
    return (data?.suggestMunicipalities ?? []).map(({ ags, name, district, land }) => ({
      key: ags,
      label: name,
      description: [...new Set([district.name, land.name])].join(' · '),
    }));
  };
}
