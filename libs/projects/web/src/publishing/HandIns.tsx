import { Section, TextLink } from '@allmende/platform-ui';
import { useFormat, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { HandInsToAnswerDocument } from './HandIns.generated.js';
import { useWords } from './words.js';

/** On the desk of approvers: what waits for them as the second pair of eyes. Nothing when nothing does. */
export function Component({ viewer }: { viewer: Viewer }) {
  const t = useWords();
  const { date } = useFormat();
  const { data } = useQuery(HandInsToAnswerDocument, {
    fetchPolicy: 'cache-and-network',
    skip: viewer.memberships.length === 0,
  });
  const waiting = data?.handInsToAnswer ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t('desk.title')} lead={t('desk.lead')}>
      <ul className="al-plain-list">
        {waiting.map(({ project, handedInAt }) => (
          <li key={project.id} className="al-cluster">
            <TextLink href={`/loesungen/${project.key}/pruefen`}>{project.title}</TextLink>
            <span>{t('desk.since', { date: date(handedInAt) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
