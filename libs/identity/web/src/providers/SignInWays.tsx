import { addressAfterSignIn, useViewer } from '@allmende/platform-web';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { startAddress, useProviderName, useProviders } from './use-providers.js';

/** For the slot `sign-in.ways`: the providers, quieter than the form above. They work without scripts as well. */
export function Component() {
  const { t } = useTranslation('sign-in-providers');
  const providers = useProviders();
  const nameOf = useProviderName();
  const { viewer } = useViewer();
  const { search } = useLocation();
  const headingId = useId();
  if (providers.length === 0 || viewer !== null) return null;
  const zurueck = addressAfterSignIn(search);
  return (
    <section className="al-providers" aria-labelledby={headingId}>
      <h2 className="kern-heading-small" id={headingId}>
        {t('ways.title')}
      </h2>
      <ul className="al-stack al-stack--small al-providers__list">
        {providers.map((provider) => (
          <li key={provider.key}>
            <a
              className="kern-btn kern-btn--secondary kern-btn--block"
              href={startAddress(provider.key, { zurueck })}
              rel="nofollow"
            >
              <span className="kern-label">{nameOf(provider)}</span>
            </a>
            {!provider.available && (
              <p className="kern-body kern-body--small kern-body--muted">{t('ways.away')}</p>
            )}
          </li>
        ))}
      </ul>
      <p className="kern-body kern-body--small kern-body--muted">{t('ways.why')}</p>
    </section>
  );
}
