import { Combobox, RadioGroup, type Suggestion } from '@allmende/platform-ui';
import { useApolloClient } from '@apollo/client/react';
import { useWords } from '../parts/words.js';
import type { Place } from './places.js';
import { TownsByNameDocument } from './TakePage.generated.js';

export interface PlaceFieldsProps {
  places: readonly Place[];
  place: Place | undefined;
  setPlace: (place: Place | undefined) => void;
  town: Suggestion | null;
  setTown: (town: Suggestion | null) => void;
  errorAt: (path: string) => string | undefined;
}

/** In whose name; who is no municipality itself names one. */
export function PlaceFields({ places, place, setPlace, town, setTown, errorAt }: PlaceFieldsProps) {
  const t = useWords();
  const client = useApolloClient();
  const load = async (text: string): Promise<readonly Suggestion[]> => {
    const { data } = await client.query({ query: TownsByNameDocument, variables: { text } });
    return (data?.suggestMunicipalities ?? []).map(({ ags, name, district, land }) => ({
      key: ags,
      label: name,
      description: [...new Set([district.name, land.name])].join(' · '),
    }));
  };
  return (
    <>
      {places.length === 1 ? (
        <p className="kern-body">{t('take.inName', { organisation: places[0]?.name })}</p>
      ) : (
        <RadioGroup
          id="field-organisationId"
          name="organisation"
          label={t('take.organisation')}
          error={errorAt('organisationId')}
          value={place?.organisationId ?? null}
          onValueChange={(id) => setPlace(places.find(({ organisationId }) => organisationId === id))}
          choices={places.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      )}
      {place?.ags === null && (
        <Combobox
          id="field-ags"
          label={t('take.municipality')}
          hint={t('take.municipalityHint')}
          error={errorAt('ags')}
          load={load}
          chosen={town}
          onChoose={setTown}
        />
      )}
    </>
  );
}
