import { Progress, TaskList, type TaskItem } from '@allmende/platform-ui';
import type { Completeness, PartCompleteness } from '@allmende/projects-core';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { PART_PATHS } from './content-form.js';

/** The parts of the form: what is done, what is missing, where it is filled in. */
export function PartStatus({ projectKey, completeness }: { projectKey: string; completeness: Completeness }) {
  const { t } = useTranslation('projects');
  const task = useTask(projectKey);
  const { parts } = completeness;
  return (
    <div className="al-stack">
      <Progress
        label={t('tasks.progress')}
        done={parts.filter(({ done }) => done).length}
        all={parts.length}
      />
      <TaskList tasks={parts.map(task)} />
    </div>
  );
}

function useTask(projectKey: string): (part: PartCompleteness) => TaskItem {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  return ({ part, done, requirements }) => {
    const missing = requirements.filter((requirement) => !requirement.done);
    return {
      key: part,
      label: t(`part.${part}.title`),
      href: `/loesungen/${projectKey}/bearbeiten/${PART_PATHS[part]}`,
      hint: done
        ? undefined
        : t('tasks.missing', { list: missing.map(({ code }) => t(`missing.${code}`)).join(', ') }),
      status: done
        ? { text: t('tasks.done'), kind: 'success' }
        : {
            text: t('tasks.open', { count: missing.length, number: number(missing.length) }),
            kind: 'neutral',
          },
    };
  };
}
