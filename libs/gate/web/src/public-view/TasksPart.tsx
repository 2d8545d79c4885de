import { Section, TaskList, type TaskItem } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { addressOfUse } from '../parts/use-address.js';
import { GateTasksDocument } from './PublicFacts.generated.js';
import { useWords } from './words.js';

/** On the author's task list: how many questions and records of the own use are open, and the way there. */
export function Component({ projectKey, state }: { projectKey: string; state: string | null }) {
  const t = useWords();
  const { number } = useFormat();
  const isRunning = state === 'pilot' || state === 'operation';
  const { data } = useQuery(GateTasksDocument, {
    variables: { key: projectKey, to: isRunning ? 'operation' : 'pilot' },
    fetchPolicy: 'cache-and-network',
  });
  const use = data?.project?.gatedUse;
  if (use?.viewerCan.edit !== true) return null;
  const records = use.checklist.items.filter(({ grade, holds }) => grade !== 'not_required' && !holds);
  const task = (key: 'questions' | 'records', open: number, href: string): TaskItem => ({
    ...{ key: `gate-${key}`, label: t(`tasks.${key}`), hint: t(`tasks.${key}Hint`), href },
    status:
      open === 0
        ? { text: t('tasks.done'), kind: 'success' }
        : { text: t('tasks.open', { count: open, number: number(open) }), kind: 'neutral' },
  });
  const whose = use.organisation.id;
  const step = isRunning ? '&schritt=betrieb' : '';
  return (
    <Section title={t('tasks.title')} lead={t('tasks.lead')}>
      <TaskList
        tasks={[
          task('questions', use.finding.open.length, addressOfUse(projectKey, 'fragen', whose)),
          task('records', records.length, `${addressOfUse(projectKey, '', whose)}${step}`),
        ]}
      />
    </Section>
  );
}
