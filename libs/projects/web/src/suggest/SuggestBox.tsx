import { useTaxonomy } from '@allmende/municipalities-web';
import { useFormat } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SearchSuggestionsDocument } from './Suggestions.generated.js';
import { grouped, toSuggestions, type SearchSuggestion } from './suggestion-groups.js';
import { useSearchField } from './use-search-field.js';

/** What is suggested below a search field: solutions, fields, municipalities, programmes, and the last searches here. */
export function Component({ field }: { field: HTMLInputElement }) {
  const { t } = useTranslation('suggest');
  const { number } = useFormat();
  const navigate = useNavigate();
  const load = useLoad();
  const listId = useId();
  const { items, index, shown, answered, choose } = useSearchField(field, {
    load,
    onGo: (href) => void navigate(href),
    forgetWords: t('forget'),
  });
  useEffect(() => tie(field, listId, shown, index));
  useEffect(() => () => untie(field), [field]);
  return (
    <>
      <div
        id={listId}
        role="listbox"
        aria-label={t('list')}
        className="al-combobox__list al-suggest"
        hidden={!shown}
      >
        {grouped(items).map(({ kind, lines }) => (
          <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
            <div id={`${listId}-${kind}`} role="presentation" className="al-suggest__kind">
              {t(`kind.${kind}`)}
            </div>
            {lines.map((line) => (
              <Line
                key={line.key}
                id={`${listId}-${line.at}`}
                line={line}
                active={line.at === index}
                onChoose={() => choose(line)}
              />
            ))}
          </div>
        ))}
      </div>
      <span role="status" className="al-visually-hidden">
        {shown ? t('count', { count: items.length, number: number(items.length) }) : answered && t('none')}
      </span>
    </>
  );
}

interface LineProps {
  id: string;
  line: SearchSuggestion;
  active: boolean;
  onChoose: () => void;
}

function Line({ id, line, active, onChoose }: LineProps) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) own.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keyboard stays in the field (aria-activedescendant), so the line itself takes the pointer only
    <div
      id={id}
      ref={own}
      role="option"
      aria-selected={active}
      className="al-combobox__option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{line.label}</span>
      {line.description !== undefined && <span className="al-combobox__description">{line.description}</span>}
    </div>
  );
}

function useLoad() {
  const client = useApolloClient();
  const term = useTaxonomy();
  return async (text: string, signal: AbortSignal): Promise<readonly SearchSuggestion[]> => {
    const context = { fetchOptions: { signal } };
    const { data } = await client.query({ query: SearchSuggestionsDocument, variables: { text }, context });
    return data === undefined ? [] : toSuggestions(data, (key) => term('designField', key));
  };
}

const TIES = ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded', 'aria-activedescendant'];

/** What assistive technology must know of a field with a list (ARIA 1.2 combobox). */
function tie(field: HTMLInputElement, listId: string, shown: boolean, index: number): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', listId);
  field.setAttribute('aria-expanded', String(shown));
  if (shown && index >= 0) field.setAttribute('aria-activedescendant', `${listId}-${index}`);
  else field.removeAttribute('aria-activedescendant');
}

function untie(field: HTMLInputElement): void {
  for (const name of TIES) field.removeAttribute(name);
}
