import { Combobox, type FieldTexts, type Suggestion } from '@allmende/platform-ui';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { ProfileNamesDocument, type ProfileNamesQueryVariables } from './Profile.generated.js';

export interface NameFieldProps extends FieldTexts {
  id: string;
  list: ProfileNamesQueryVariables['list'];
  value: string;
  onChange: (name: string) => void;
}

/** A name, with those suggested that solutions and offices use already, so that the same thing is called the same. */
export function NameField({ list, value, onChange, ...field }: NameFieldProps) {
  const load = useNames(list);
  return (
    <Combobox
      {...field}
      load={load}
      freeText
      chosen={{ key: value, label: value }}
      onChoose={(item) => item !== null && onChange(item.label)}
      onTextChange={onChange}
    />
  );
}

function useNames(list: ProfileNamesQueryVariables['list']) {
  const client = useApolloClient();
  return useCallback(
    async (text: string, signal: AbortSignal): Promise<readonly Suggestion[]> => {
      const { data } = await client.query({
        query: ProfileNamesDocument,
        variables: { list, text },
        fetchPolicy: 'network-only',
        context: { fetchOptions: { signal } },
      });
      return (data?.requirementNames ?? []).map((name) => ({ key: name, label: name }));
    },
    [client, list],
  );
}
