import { Section, TextLink } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useWords } from '../parts/use-words.js';
import { MemberTasksDocument, type MemberTasksQuery } from './DeskTasks.generated.js';

interface Task {
  readonly key: string;
  readonly href: string;
  readonly words: string;
  readonly when: string;
}

/** What waits on the desk around members; nothing when nothing does. */
export function Component() {
  const t = useWords();
  const query = useQuery(MemberTasksDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const tasks = useTasks(query.data?.memberTasks);
  if (query.error) return <FailureAlert error={query.error} onRetry={() => void query.refetch()} />;
  if (tasks.length === 0) return null;
  return (
    <Section title={t('desk.title')}>
      <ul className="al-people">
        {tasks.map(({ key, href, words, when }) => (
          <li key={key} className="al-person">
            <div className="al-person__words">
              <p className="kern-body">
                <TextLink href={href}>{words}</TextLink>
              </p>
              <p className="kern-body kern-body--muted">{when}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useTasks(tasks: MemberTasksQuery['memberTasks'] | undefined): readonly Task[] {
  const t = useWords();
  const { date } = useFormat();
  if (tasks === undefined) return [];
  const { invitations, joinRequests, handOvers, vacantOrganisations } = tasks;
  return [
    ...invitations.map(({ id, organisation, expiresAt }) => ({
      key: id,
      href: `/einladung?id=${id}`,
      words: t('desk.invitation', { name: organisation.name }),
      when: t('desk.until', { date: date(expiresAt) }),
    })),
    ...handOvers.map(({ id, organisation, expiresAt }) => ({
      key: id,
      href: `/organisation/${organisation.id}`,
      words: t('desk.handOver', { name: organisation.name }),
      when: t('desk.until', { date: date(expiresAt) }),
    })),
    ...joinRequests.map(({ id, organisation, displayName, createdAt }) => ({
      key: id,
      href: `/organisation/${organisation.id}/anfrage/${id}`,
      words: t('desk.request', { who: displayName, name: organisation.name }),
      when: t('desk.since', { date: date(createdAt) }),
    })),
    ...vacantOrganisations.map(({ id, name, vacantSince }) => ({
      key: id,
      href: `/organisation/${id}#unbesetzt`,
      words: t('desk.vacant', { name }),
      when: vacantSince ? t('desk.since', { date: date(vacantSince) }) : '',
    })),
  ];
}
