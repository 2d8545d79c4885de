import { Badge, Button, Disclosure, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { reasonText } from '../parts/suggestion-reason.js';
import { useWords } from '../parts/use-words.js';
import type { PartnerSuggestionsQuery } from './InvitePage.generated.js';

type Suggested = PartnerSuggestionsQuery['partnerSuggestions'][number];

export interface SuggestionListProps {
  suggestions: readonly Suggested[];
  chosen: ReadonlySet<string>;
  onAdd: (organisation: { id: string; name: string }) => void;
  onRemove: (organisationId: string) => void;
}

/** Municipalities one might ask, each with its reasons; those that cannot be asked yet stand apart. */
export function SuggestionList({ suggestions, chosen, onAdd, onRemove }: SuggestionListProps) {
  const t = useWords();
  const registered = suggestions.filter(({ organisation }) => organisation !== null);
  const others = suggestions.filter(({ organisation }) => organisation === null);
  return (
    <div className="al-stack al-stack--small">
      {registered.length === 0 && <p className="kern-body">{t('invite.noSuggestions')}</p>}
      <ul className="al-candidates">
        {registered.map((suggestion) => (
          <Candidate key={suggestion.municipality.ags} suggestion={suggestion}>
            <Choice suggestion={suggestion} chosen={chosen} onAdd={onAdd} onRemove={onRemove} />
          </Candidate>
        ))}
      </ul>
      {others.length > 0 && (
        <Disclosure title={t('invite.unregistered', { count: others.length })}>
          <p>{t('invite.unregisteredWhy')}</p>
          <ul className="al-candidates">
            {others.map((suggestion) => (
              <Candidate key={suggestion.municipality.ags} suggestion={suggestion}>
                <Badge>{t('invite.notInNetwork')}</Badge>
              </Candidate>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Candidate({ suggestion, children }: { suggestion: Suggested; children: React.ReactNode }) {
  const t = useWords();
  const format = useFormat();
  const { municipality, organisation, reasons } = suggestion;
  return (
    <li className="al-candidate">
      <div className="al-candidate__words">
        <p className="kern-body">
          <strong>
            <TextLink href={`/kommunen/${municipality.key}`}>
              {organisation?.name ?? municipality.name}
            </TextLink>
          </strong>{' '}
          <span className="kern-body--muted">
            {municipality.district.name},{' '}
            {t('people', { count: municipality.population, number: format.number(municipality.population) })}
          </span>
        </p>
        <ul className="al-reasons" aria-label={t('invite.reasons')}>
          {reasons.map((reason) => (
            <li key={reason.code}>{reasonText(t, reason)}</li>
          ))}
        </ul>
      </div>
      {children}
    </li>
  );
}

function Choice({
  suggestion: { organisation },
  chosen,
  onAdd,
  onRemove,
}: Omit<SuggestionListProps, 'suggestions'> & { suggestion: Suggested }) {
  const t = useWords();
  if (organisation === null) return null;
  const isChosen = chosen.has(organisation.id);
  return (
    <Button
      variant="secondary"
      small
      icon={isChosen ? 'check' : 'add'}
      aria-pressed={isChosen}
      onClick={() => (isChosen ? onRemove(organisation.id) : onAdd(organisation))}
    >
      {isChosen ? t('invite.chosen') : t('invite.choose')}
      <span className="al-visually-hidden"> {organisation.name}</span>
    </Button>
  );
}
