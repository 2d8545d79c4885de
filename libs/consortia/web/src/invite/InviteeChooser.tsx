import { Alert, Combobox, Section, Skeleton, type Suggestion } from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { INVITEE_FIELD } from '../parts/field-of.js';
import { useWords } from '../parts/use-words.js';
import { ChosenInvitees } from './ChosenInvitees.js';
import { withInvitee, type Invitee } from './invitees.js';
import {
  FindInviteesDocument,
  PartnerSuggestionsDocument,
  type PartnerSuggestionsQueryVariables,
} from './InvitePage.generated.js';
import { SuggestionList } from './SuggestionList.js';

export interface InviteeChooserProps {
  invitees: readonly Invitee[];
  onChange: (invitees: readonly Invitee[]) => void;
  /** Around which consortium or municipality to suggest; null when nothing can be near. */
  around: PartnerSuggestionsQueryVariables | null;
  /** True while suggestions only lack the field. */
  waitingForField?: boolean;
  /** Organisations that cannot be asked: the own one, members, those already asked. */
  taken: ReadonlySet<string>;
  demo: boolean;
  errorOf: (index: number) => string | undefined;
}

/** Whom to invite: suggestions with their reasons, any organisation by name, and a role for each. */
export function InviteeChooser(props: InviteeChooserProps) {
  const { invitees, onChange, around, waitingForField = false, taken, demo, errorOf } = props;
  const t = useWords();
  const [said, setSaid] = useState('');
  const chosen = new Set(invitees.map(({ organisationId }) => organisationId));
  const add = (organisation: { id: string; name: string }) => {
    onChange(withInvitee(invitees, organisation));
    setSaid(t('invite.added', { name: organisation.name }));
  };
  const remove = (organisationId: string) => {
    const gone = invitees.find((invitee) => invitee.organisationId === organisationId);
    onChange(invitees.filter((invitee) => invitee !== gone));
    setSaid(t('invite.removed', { name: gone?.name ?? '' }));
  };
  return (
    <div className="al-stack">
      <Section level={3} title={t('invite.suggestions')} lead={t('invite.suggestionsLead')}>
        {around === null ? (
          <Alert kind="info" live="off" title={t(waitingForField ? 'invite.fieldFirst' : 'invite.noHome')} />
        ) : (
          <Suggestions around={around} taken={taken} chosen={chosen} onAdd={add} onRemove={remove} />
        )}
      </Section>
      <OrganisationSearch demo={demo} excluded={new Set([...taken, ...chosen])} onAdd={add} />
      <ChosenInvitees invitees={invitees} onChange={onChange} onRemove={remove} errorOf={errorOf} />
      <p role="status" className="al-visually-hidden">
        {said}
      </p>
    </div>
  );
}

interface SuggestionsProps {
  around: PartnerSuggestionsQueryVariables;
  taken: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  onAdd: (organisation: { id: string; name: string }) => void;
  onRemove: (organisationId: string) => void;
}

function Suggestions({ around, taken, ...rest }: SuggestionsProps) {
  const { data, previousData, error, refetch } = useQuery(PartnerSuggestionsDocument, {
    variables: around,
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  const known = data ?? previousData;
  if (known === undefined) {
    return error ? <FailureAlert error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />;
  }
  const open = known.partnerSuggestions.filter(
    ({ organisation }) => organisation === null || !taken.has(organisation.id),
  );
  return <SuggestionList suggestions={open} {...rest} />;
}

interface OrganisationSearchProps {
  demo: boolean;
  excluded: ReadonlySet<string>;
  onAdd: (organisation: { id: string; name: string }) => void;
}

type Found = Suggestion & { readonly id: string; readonly name: string };

function OrganisationSearch({ demo, excluded, onAdd }: OrganisationSearchProps) {
  const t = useWords();
  const client = useApolloClient();
  const [round, setRound] = useState(0);
  // The field starts anew after each choice; whoever types goes on typing.
  useEffect(() => {
    if (round > 0) document.getElementById(INVITEE_FIELD)?.focus();
  }, [round]);
  const load = useCallback(
    async (search: string): Promise<readonly Found[]> => {
      const { data } = await client.query({
        query: FindInviteesDocument,
        variables: { search },
        fetchPolicy: 'no-cache',
      });
      const nodes = data?.organisations.nodes ?? [];
      return nodes
        .filter((organisation) => organisation.demo === demo && !excluded.has(organisation.id))
        .map(({ id, name, kind, verified }) => ({
          key: id,
          id,
          name,
          label: name,
          description: verified
            ? t(`organisationKind.${kind}`)
            : t('invite.unverified', { kind: t(`organisationKind.${kind}`) }),
        }));
    },
    [client, demo, excluded, t],
  );
  return (
    <Combobox
      key={round}
      id={INVITEE_FIELD}
      label={t('invite.searchLabel')}
      hint={t('invite.searchHint')}
      load={load}
      chosen={null}
      onChoose={(organisation) => {
        if (organisation === null) return;
        onAdd(organisation);
        setRound(round + 1);
      }}
    />
  );
}
