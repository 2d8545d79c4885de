import { Combobox, type Suggestion } from '@allmende/platform-ui';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useWords } from '../claims/words.js';
import { ClaimableDistrictsDocument, ClaimableMunicipalitiesDocument } from './ClaimPage.generated.js';

interface TargetFieldProps {
  chosen: Suggestion | null;
  onChoose: (target: Suggestion | null) => void;
  error: string | undefined;
}

/** Which municipality, out of the register. */
export function MunicipalityField({ chosen, onChoose, error }: TargetFieldProps) {
  const t = useWords();
  const client = useApolloClient();
  const load = useCallback(
    async (text: string): Promise<readonly Suggestion[]> => {
      const { data } = await client.query({ query: ClaimableMunicipalitiesDocument, variables: { text } });
      return (data?.suggestMunicipalities ?? []).map(({ ags, name, nameSuffix, district, land }) => ({
        key: ags,
        label: name,
        description: [...new Set([nameSuffix, district.name, land.name].filter(Boolean))].join(' · '),
      }));
    },
    [client],
  );
  return (
    <Combobox
      id="field-ags"
      label={t('claim.municipality')}
      hint={t('claim.municipalityHint')}
      error={error}
      load={load}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

const KREISE: readonly string[] = ['district', 'rural_district', 'regional_association'];

/** Which Kreis, out of the register; kreisfreie Städte are claimed as municipalities. */
export function DistrictField({ chosen, onChoose, error }: TargetFieldProps) {
  const t = useWords();
  const client = useApolloClient();
  const load = useCallback(
    async (text: string): Promise<readonly Suggestion[]> => {
      const { data } = await client.query({ query: ClaimableDistrictsDocument });
      const typed = text.toLocaleLowerCase('de');
      return (data?.districts ?? [])
        .filter(
          ({ kind, name, key }) =>
            KREISE.includes(kind) && `${name} ${key}`.toLocaleLowerCase('de').includes(typed),
        )
        .slice(0, 8)
        .map(({ key, name, land }) => ({ key, label: name, description: `${land.name} · ${key}` }));
    },
    [client],
  );
  return (
    <Combobox
      id="field-districtKey"
      label={t('claim.district')}
      hint={t('claim.districtHint')}
      error={error}
      load={load}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
