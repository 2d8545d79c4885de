import { languageHints } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';

const SHOWN = 5;

/** A few quiet hints; nothing here keeps a text from being saved, and nothing is read aloud while one types. */
export function LanguageHints({ text }: { text: string }) {
  const { t } = useTranslation('fields');
  const hints = languageHints(text).slice(0, SHOWN);
  if (hints.length === 0) return null;
  return (
    <div className="kern-body kern-body--small kern-body--muted al-language-hints">
      <p>{t('hints.title')}</p>
      <ul>
        {hints.map(({ kind, excerpt }, index) => (
          <li key={index}>{t(`hints.${kind}`, { excerpt })}</li>
        ))}
      </ul>
    </div>
  );
}
