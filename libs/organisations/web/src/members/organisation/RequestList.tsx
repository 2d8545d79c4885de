import { Section, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { OfficeProps } from '../parts/OfficePage.js';
import { useWords } from '../parts/use-words.js';

/** Who asks to be let in, on top because somebody waits; nothing when nobody does. */
export function RequestList({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const { date } = useFormat();
  const requests = office.joinRequests ?? [];
  if (requests.length === 0) return null;
  return (
    <Section title={t('requests.title', { count: requests.length })} lead={t('requests.lead')} id="anfragen">
      <ul className="al-people">
        {requests.map(({ id, displayName, jobTitle, createdAt, message }) => (
          <li key={id} className="al-person">
            <div className="al-person__words">
              <p className="kern-body">
                <strong>{displayName}</strong>
              </p>
              <p className="kern-body kern-body--muted">
                {[jobTitle, date(createdAt)].filter((part) => part !== null).join(' · ')}
              </p>
              <p className="kern-body al-measure">{message}</p>
            </div>
            <TextLink
              href={`/organisation/${office.id}/anfrage/${id}`}
              aria-label={t('requests.answerOf', { name: displayName ?? '' })}
            >
              {t('requests.answer')}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
