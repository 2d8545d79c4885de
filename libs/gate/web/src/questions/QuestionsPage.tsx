import { QUESTION_GROUPS } from '@allmende/gate-core';
import { LinkButton, SideBySide, TaskList } from '@allmende/platform-ui';
import { AreaPage } from '@allmende/platform-web';
import { useUseAddress } from '../parts/use-address.js';
import { useQuestionWords, useWords } from '../parts/words.js';
import { FindingPanel } from './FindingPanel.js';
import { type AnsweredUse, LoadedUse } from './LoadedUse.js';
import { inputsFrom, openIn, writtenOf } from './written-answers.js';

/** The pages of the questionnaire as a list one comes back to, and what follows so far. */
export function Component() {
  const t = useQuestionWords();
  return <LoadedUse title={t('title')}>{(answered) => <Overview {...answered} />}</LoadedUse>;
}

function Overview({ projectKey, title, use }: AnsweredUse) {
  const t = useQuestionWords();
  const words = useWords();
  const { to } = useUseAddress();
  const inputs = inputsFrom(writtenOf(use.answers));
  const next = QUESTION_GROUPS.find((group) => openIn(group, inputs) > 0);
  const name = title === '' ? words('untitled') : title;
  return (
    <AreaPage
      title={t('title')}
      preline={t('whose', { name: use.organisation.name })}
      lead={t('lead')}
      crumbs={[
        { label: words('solutions'), href: '/loesungen' },
        { label: name, href: `/loesungen/${projectKey}` },
        { label: words('area'), href: to() },
      ]}
      meta={{ noIndex: true }}
      actions={
        next === undefined ? (
          <LinkButton href={to()}>{t('toChecklist')}</LinkButton>
        ) : (
          <LinkButton href={to(`fragen/${next}`)}>{t(use.version === 0 ? 'begin' : 'goOn')}</LinkButton>
        )
      }
    >
      <SideBySide
        side={<FindingPanel inputs={inputs} exemptionAccepted={use.exemptionAccepted === true} to={to} />}
      >
        <TaskList
          title={t('groupsTitle')}
          tasks={QUESTION_GROUPS.map((group) => {
            const open = openIn(group, inputs);
            return {
              key: group,
              label: t(`group.${group}.title`),
              hint: t(`group.${group}.hint`),
              href: to(`fragen/${group}`),
              status:
                open === 0
                  ? { text: t('done'), kind: 'success' as const }
                  : { text: t('open', { count: open }), kind: 'neutral' as const },
            };
          })}
        />
      </SideBySide>
    </AreaPage>
  );
}
