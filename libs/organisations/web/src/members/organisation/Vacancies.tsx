import { Alert, Section, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { OfficePartsFragment } from '../parts/Member.generated.js';
import { useWords } from '../parts/use-words.js';

/** Which tasks nobody has at the moment, and what that means. */
export function Vacancies({ office }: { office: OfficePartsFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const held = new Set((office.members ?? []).flatMap(({ roles }) => roles));
  const open = office.memberRoles.filter((role) => role !== 'reader' && !held.has(role));
  return (
    <Section title={t('vacancies.title')} id="unbesetzt">
      {office.vacantSince && (
        <Alert kind="warning" live="off" title={t('vacancies.vacant', { date: date(office.vacantSince) })}>
          <p>{t('vacancies.vacantWhy')}</p>
          {office.viewerCan.manageMembers && <TextLink href="#mitglieder">{t('vacancies.remedy')}</TextLink>}
        </Alert>
      )}
      {open.length === 0 ? (
        <p className="kern-body">{t('vacancies.none')}</p>
      ) : (
        <>
          <p className="kern-body al-measure">{t('vacancies.lead')}</p>
          <ul className="al-list kern-body al-measure">
            {open.map((role) => (
              <li key={role}>
                <strong>{t(`role.${role}.name`)}</strong>: {t(`vacancies.without.${role}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
