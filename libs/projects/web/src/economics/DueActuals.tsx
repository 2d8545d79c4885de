import { Section, TextLink } from '@allmende/platform-ui';
import type { Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DueActualsDocument } from './DueActuals.generated.js';

/** On the desk: own solutions that have run for a year and whose actual figures nobody wrote down. Nothing when none is due. */
export function Component({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('economics');
  const { data } = useQuery(DueActualsDocument, {
    fetchPolicy: 'cache-and-network',
    skip: viewer.memberships.length === 0,
  });
  const due = data?.actualsDueOfMyOrganisations ?? [];
  if (due.length === 0) return null;
  return (
    <Section title={t('due.title')} lead={t('due.lead')}>
      <ul className="al-plain-list">
        {due.map(({ id, key, title }) => (
          <li key={id}>
            <TextLink href={`/loesungen/${key}/bearbeiten/wirtschaftlichkeit`}>
              {t('due.of', { title })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
