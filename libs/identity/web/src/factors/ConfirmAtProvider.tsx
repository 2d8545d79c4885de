import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { ProvidersPageDocument } from '../providers/ProvidersPage.generated.js';
import { startAddress } from '../providers/use-providers.js';

/** The way to the provider, in a window of its own: the page beneath keeps what was typed. */
export function ConfirmAtProvider() {
  const { t } = useTranslation('factors');
  const language = useLanguage();
  const { data } = useQuery(ProvidersPageDocument);
  const linked = (data?.linkedProviders ?? []).flatMap(({ key, ...provider }) =>
    key === null ? [] : [{ key, ...provider }],
  );
  return (
    <>
      <p className="kern-body">{t('confirm.providerHow')}</p>
      <ul className="al-roles">
        {linked.map(({ key, labelDe, labelEn }) => (
          <li key={key}>
            <a
              className="kern-link"
              href={startAddress(key, { zweck: 'bestaetigen' })}
              target="_blank"
              rel="noreferrer"
            >
              {t('confirm.atProvider', { name: language === 'de' ? labelDe : labelEn })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
