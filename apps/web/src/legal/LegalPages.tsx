import { Alert, Prose } from '@allmende/platform-ui';
import { AreaPage } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

type LegalPage = 'imprint' | 'privacy' | 'accessibility';

function Legal({ page, parts }: { page: LegalPage; parts: readonly string[] }) {
  const { t } = useTranslation('legal');
  const text = (key: string) => t(`${page}.${key}`);
  return (
    <AreaPage title={text('title')} description={text('description')}>
      <Alert kind="warning" live="off" title={t('noOperator')} />
      <Prose>
        {parts.map((part) =>
          part.endsWith('Title') ? <h2 key={part}>{text(part)}</h2> : <p key={part}>{text(part)}</p>,
        )}
      </Prose>
    </AreaPage>
  );
}

/** Who runs this installation. */
export function Imprint() {
  return <Legal page="imprint" parts={['text', 'licence']} />;
}

/** Which personal data is processed. */
export function Privacy() {
  return (
    <Legal
      page="privacy"
      parts={['cookiesTitle', 'cookies', 'noneTitle', 'none', 'operatorTitle', 'operator']}
    />
  );
}

/** How accessible the site is. */
export function Accessibility() {
  return <Legal page="accessibility" parts={['goal', 'stateTitle', 'state', 'contactTitle', 'contact']} />;
}
