import { namesProhibited, QUESTION_GROUPS, type QuestionGroup } from '@allmende/gate-core';
import { Alert, Button, LinkButton, SaveStatus, SideBySide } from '@allmende/platform-ui';
import {
  AreaPage,
  type AutosaveResult,
  NotFound,
  PLATFORM_NAMESPACE,
  ProblemList,
  useFormat,
} from '@allmende/platform-web';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useUseAddress } from '../parts/use-address.js';
import { NAMESPACE, useQuestionWords, useWords } from '../parts/words.js';
import { FindingPanel, StopAlert } from './FindingPanel.js';
import { type AnsweredUse, LoadedUse } from './LoadedUse.js';
import { QuestionField } from './QuestionField.js';
import { useAnswersAutosave } from './use-answers-autosave.js';
import { askedIn, inputsFrom, type Written, writtenOf } from './written-answers.js';

/** One page of the questionnaire; saved with every answer, and what follows stands beside it. */
export function Component() {
  const t = useQuestionWords();
  const { group } = useParams();
  const known = QUESTION_GROUPS.find((one) => one === group);
  return (
    <LoadedUse title={t('title')}>
      {(answered) =>
        known !== undefined && answered.use.viewerCan.edit ? (
          <Group key={known} group={known} answered={answered} />
        ) : (
          <NotFound />
        )
      }
    </LoadedUse>
  );
}

function Group({ group, answered }: { group: QuestionGroup; answered: AnsweredUse }) {
  const t = useQuestionWords();
  const words = useWords();
  const { to } = useUseAddress();
  const [written, setWritten] = useState<Written>(() => writtenOf(answered.use.answers));
  const autosave = useAnswersAutosave(answered, written, setWritten);
  const inputs = inputsFrom(written);
  const asked = askedIn(group, inputs);
  const following = QUESTION_GROUPS[QUESTION_GROUPS.indexOf(group) + 1];
  const name = answered.title === '' ? words('untitled') : answered.title;
  return (
    <AreaPage
      title={t(`group.${group}.title`)}
      preline={t('whose', { name: answered.use.organisation.name })}
      lead={t('unknownHint')}
      crumbs={[
        { label: words('solutions'), href: '/loesungen' },
        { label: name, href: `/loesungen/${answered.projectKey}` },
        { label: words('area'), href: to() },
        { label: t('title'), href: to('fragen') },
      ]}
      meta={{ noIndex: true }}
    >
      <Saving autosave={autosave} onChoose={setWritten} />
      <SideBySide
        side={
          <FindingPanel
            inputs={inputs}
            exemptionAccepted={answered.use.exemptionAccepted === true}
            isStopSaid={group === 'forbidden'}
            to={to}
          />
        }
      >
        <div className="al-stack al-stack--large">
          {asked.length === 0 && <Alert kind="info" live="off" title={t('nothingAsked')} />}
          {asked.map((question) => (
            <Fragment key={question.key}>
              <QuestionField
                question={question}
                values={written[question.key] ?? ['unknown']}
                onChange={(values) => setWritten((before) => ({ ...before, [question.key]: values }))}
              />
              {/* Beside the answer that caused it: on a phone what follows stands far below. */}
              {question.key === 'prohibitedPractices' && namesProhibited(inputs) && <StopAlert />}
            </Fragment>
          ))}
          <div className="al-cluster">
            {following === undefined ? (
              <LinkButton href={to()}>{t('toChecklist')}</LinkButton>
            ) : (
              <LinkButton href={to(`fragen/${following}`)}>
                {t('next', { group: t(`group.${following}.title`) })}
              </LinkButton>
            )}
            <LinkButton variant="secondary" href={to('fragen')}>
              {t('overview')}
            </LinkButton>
          </div>
        </div>
      </SideBySide>
    </AreaPage>
  );
}

interface SavingProps {
  autosave: AutosaveResult<Written>;
  onChoose: (written: Written) => void;
}

function Saving({ autosave, onChoose }: SavingProps) {
  const t = useQuestionWords();
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const { date } = useFormat();
  const { state, savedAt, conflict, problems, restored } = autosave;
  const take = (chosen: Written) => {
    onChoose(chosen);
    void autosave.resolve(chosen);
  };
  return (
    <>
      <div className="al-save-line">
        <SaveStatus state={state} savedAt={savedAt === null ? undefined : date(savedAt, 'time')} />
      </div>
      {restored && <Alert kind="info" title={platform('draft.restored')} />}
      <ProblemList problems={problems} namespace={NAMESPACE} />
      {conflict !== null && (
        <Alert kind="warning" live="alert" title={t('conflict.title')}>
          <p>{t('conflict.text')}</p>
          <div className="al-cluster">
            <Button small onClick={() => take(conflict.mine)}>
              {t('conflict.mine')}
            </Button>
            <Button small variant="secondary" onClick={() => take(conflict.theirs)}>
              {t('conflict.theirs')}
            </Button>
          </div>
        </Alert>
      )}
    </>
  );
}
