import { Button, Link } from '@allmende/platform-ui';
import { Slot } from '@allmende/platform-web';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress, searchAddress, VIEWS, type SearchState } from './search-state.js';

/** How the results are looked at: three addresses, the present one marked. */
export function ResultViews({ state }: { state: SearchState }) {
  const { t } = useTranslation('search');
  return (
    <nav aria-label={t('view.title')} className="al-views">
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={searchAddress({ ...state, view })}
              className="al-views__link"
              aria-current={view === state.view ? 'true' : undefined}
            >
              {t(`view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What can be done with the whole search: hand it on, follow it, take it along; other domains add to it. */
export function SearchTools({ state }: { state: SearchState }) {
  const { t } = useTranslation('search');
  return (
    <div className="al-cluster al-no-print al-search-tools">
      <Slot name="search.actions" with={{ state }} />
      <CopyAddress state={state} />
      <a href={fileAddress(state, 'feed.atom')} className="kern-link" type="application/atom+xml">
        {t('tools.feed')}
      </a>
      <a href={fileAddress(state, 'liste.csv')} className="kern-link" download>
        {t('tools.csv')}
      </a>
    </div>
  );
}

function CopyAddress({ state }: { state: SearchState }) {
  const { t } = useTranslation('search');
  const address = searchAddress({ ...state, trail: [] });
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(address, window.location.origin).href).then(
      () => setCopied(address),
      () => setCopied(null),
    );
  };
  return (
    <>
      <Button variant="tertiary" small icon="content-copy" onClick={() => void copy()}>
        {t('tools.copy')}
      </Button>
      <span role="status" className="kern-body kern-body--small">
        {copied === address && t('tools.copied')}
      </span>
    </>
  );
}
