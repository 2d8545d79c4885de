import { LinkButton, Section } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { OfficeProfilePageDocument } from './Profile.generated.js';
import { useWords } from './use-words.js';

/** On the page of an office of a municipality: whether it says what it has, and the way to say it. */
export function Component({ organisationId }: { organisationId: string }) {
  const t = useWords();
  const { date } = useFormat();
  const { data } = useQuery(OfficeProfilePageDocument, { variables: { id: organisationId }, ssr: false });
  const office = data?.organisation;
  if (office?.ags == null) return null;
  const savedAt = office.profile?.savedAt;
  return (
    <Section title={t('title')} lead={savedAt ? t('asOf', { day: date(savedAt) }) : t('part.none')}>
      <div>
        <LinkButton variant="secondary" href={`/organisation/${organisationId}/profil`}>
          {t(office.viewerMayWriteProfile ? 'part.write' : 'part.read')}
        </LinkButton>
      </div>
    </Section>
  );
}
