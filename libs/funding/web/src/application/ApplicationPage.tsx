import { applicationCompleteness, financingPlan, type SectionCompleteness } from '@allmende/funding-core';
import {
  Badge,
  LinkButton,
  Progress,
  SideBySide,
  Stack,
  TaskList,
  TextLink,
  type TaskItem,
} from '@allmende/platform-ui';
import { AreaPage } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../words/localised.js';
import { ApplicationStatusBadge } from '../words/StatusBadge.js';
import { useDeadlineWords } from '../words/use-deadline-words.js';
import { openPoints } from './open-points.js';
import type { OpenApplication } from './open-application.js';
import { StatusNote } from './StatusNote.js';
import { useApplicationCrumbs, WithApplication } from './WithApplication.js';
import type { FundingWords } from '../words/funding-words.js';

/** The workspace of a joint application: its parts and how far each of them is. */
export function Component() {
  return <WithApplication>{(open) => <Workspace open={open} />}</WithApplication>;
}

function Workspace({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const crumbs = useApplicationCrumbs(open, false);
  const deadline = useDeadlineWords()(open.call.deadline);
  const parts = applicationCompleteness(open.form, open.sections);
  const writing = open.frozen === null;
  return (
    <AreaPage
      title={open.title}
      preline={t('workspace.preline', { consortium: open.consortium?.title ?? '' })}
      lead={t('workspace.lead', { call: `${open.call.programme.title}: ${open.call.title}` })}
      badges={
        <>
          <ApplicationStatusBadge status={open.status} />
          {writing && <Badge icon="calendar-today">{`${deadline.until}, ${deadline.left}`}</Badge>}
        </>
      }
      crumbs={crumbs}
      meta={{ noIndex: true }}
      actions={<NextStep open={open} parts={parts} />}
    >
      <StatusNote open={open} />
      <SideBySide
        side={
          <Stack>
            <div className="fu-deadline">
              <p className="fu-deadline__label">{t('terms.deadline')}</p>
              <p className="fu-deadline__until">{deadline.until}</p>
              <p>{deadline.left}</p>
            </div>
            {writing && (
              <Progress
                label={t('workspace.progress')}
                done={parts.filter(({ done }) => done).length}
                all={parts.length}
              />
            )}
            <TextLink href={`/antraege/${open.key}/druck`}>{t('workspace.print')}</TextLink>
            <TextLink href={`/foerderung/aufrufe/${open.call.key}`}>{t('workspace.toCall')}</TextLink>
          </Stack>
        }
      >
        <Tasks open={open} parts={parts} />
      </SideBySide>
    </AreaPage>
  );
}

interface PartsProps {
  open: OpenApplication;
  parts: readonly SectionCompleteness[];
}

function NextStep({ open, parts }: PartsProps) {
  const { t } = useTranslation('funding');
  const base = `/antraege/${open.key}`;
  if (open.frozen !== null || !open.viewerCan.editSections) {
    return <LinkButton href={`${base}/pruefen`}>{t('workspace.see')}</LinkButton>;
  }
  const next = parts.find(({ done }) => !done);
  if (next !== undefined) {
    return <LinkButton href={`${base}/abschnitt/${next.sectionKey}`}>{t('workspace.continue')}</LinkButton>;
  }
  const money = financingPlan(open.terms, open.budget, open.partners).problems.length === 0;
  return (
    <LinkButton href={`${base}/${money ? 'pruefen' : 'kosten'}`}>
      {t(money ? 'workspace.check' : 'workspace.toMoney')}
    </LinkButton>
  );
}

function Tasks({ open, parts }: PartsProps) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const base = `/antraege/${open.key}`;
  const money = open.frozen === null ? financingPlan(open.terms, open.budget, open.partners) : null;
  const points = open.frozen === null ? openPoints(open).length : 0;
  const empty = open.budget.items.length === 0;
  const tasks: TaskItem[] = [
    ...open.form.sections.map((section, index) => ({
      key: section.key,
      label: say(section.title),
      href: `${base}/abschnitt/${section.key}`,
      hint: t('workspace.answered', { done: parts[index]?.answered ?? 0, all: section.questions.length }),
      status: sectionStatus(parts[index], t),
    })),
    {
      key: 'kosten',
      label: t('budget.title'),
      href: `${base}/kosten`,
      hint: t('workspace.items', { count: open.budget.items.length }),
      status: empty
        ? { text: t('workspace.status.notBegun') }
        : money === null || money.problems.length === 0
          ? { text: t('workspace.status.done'), kind: 'success' }
          : { text: t('workspace.status.points', { count: money.problems.length }), kind: 'warning' },
    },
    {
      key: 'pruefen',
      label: t('review.title'),
      href: `${base}/pruefen`,
      status:
        open.frozen !== null
          ? { text: t(`applicationStatus.${open.status}`), kind: 'success' }
          : points === 0
            ? { text: t('workspace.status.ready'), kind: 'success' }
            : { text: t('workspace.status.points', { count: points }), kind: 'warning' },
    },
  ];
  return <TaskList title={t('workspace.tasks')} tasks={tasks} />;
}

function sectionStatus(part: SectionCompleteness | undefined, t: FundingWords): TaskItem['status'] {
  if (part === undefined || part.answered === 0) return { text: t('workspace.status.notBegun') };
  if (part.done) return { text: t('workspace.status.done'), kind: 'success' };
  return { text: t('workspace.status.points', { count: part.problems.length }), kind: 'warning' };
}
