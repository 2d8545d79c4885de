import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch, ThemeSwitch } from './Switches.js';
import { WordMark } from './WordMark.js';

const LEGAL = ['impressum', 'datenschutz', 'barrierefreiheit'] as const;

/** Who is behind it, the legal pages, language and look. */
export function Footer() {
  const { t } = useTranslation('shell');
  return (
    <footer className="al-footer">
      <div className="al-footer__inner">
        <div className="al-footer__about">
          <p className="al-word-mark">
            <WordMark />
          </p>
          <p>{t('footer.claim')}</p>
        </div>
        <nav aria-label={t('footer.legal')}>
          <ul className="al-footer__links">
            {LEGAL.map((page) => (
              <li key={page}>
                <Link to={`/${page}`}>{t(`footer.${page}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="al-footer__switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
