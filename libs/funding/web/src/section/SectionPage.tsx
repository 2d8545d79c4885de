import { sectionOf, type CallSection } from '@allmende/funding-core';
import { LinkButton, SaveStatus, Stack } from '@allmende/platform-ui';
import { AreaPage, NotFound, ProblemList, useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { OpenApplication } from '../application/open-application.js';
import { StatusNote } from '../application/StatusNote.js';
import { useApplicationCrumbs, WithApplication } from '../application/WithApplication.js';
import { clashes } from '../together/merge.js';
import { useFieldOfAddress } from '../together/use-field-of-address.js';
import { useLeaving } from '../together/use-leaving.js';
import { useLocalised } from '../words/localised.js';
import { useSpokenProblems } from '../words/spoken-problem.js';
import { AnswerConflicts } from './AnswerConflicts.js';
import { AnswerList } from './AnswerList.js';
import { QuestionField } from './QuestionField.js';
import { useSectionWriting } from './use-section-writing.js';

/** One section of an application: its questions, written by all members, saved as one goes. */
export function Component() {
  const { section: sectionKey = '' } = useParams();
  return (
    <WithApplication>
      {(open) => {
        const section = sectionOf(open.form, sectionKey);
        return section === undefined ? (
          <NotFound />
        ) : (
          <SectionFrame key={section.key} open={open} section={section} />
        );
      }}
    </WithApplication>
  );
}

interface SectionProps {
  open: OpenApplication;
  section: CallSection;
}

function SectionFrame({ open, section }: SectionProps) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const crumbs = useApplicationCrumbs(open, true);
  const number = open.form.sections.indexOf(section) + 1;
  const saved = open.sections.find((candidate) => candidate.sectionKey === section.key);
  return (
    <AreaPage
      title={say(section.title)}
      preline={t('section.preline', { number, all: open.form.sections.length })}
      lead={section.help ? say(section.help) : undefined}
      crumbs={crumbs}
      meta={{ noIndex: true }}
    >
      <StatusNote open={open} />
      {open.viewerCan.editSections ? (
        <SectionForm open={open} section={section} />
      ) : (
        <>
          <AnswerList section={section} answers={saved?.answers ?? {}} />
          <SectionWays open={open} section={section} />
        </>
      )}
    </AreaPage>
  );
}

function SectionForm({ open, section }: SectionProps) {
  const format = useFormat();
  const speak = useSpokenProblems();
  const say = useLocalised();
  const { texts, write, decide, autosave } = useSectionWriting(open, section);
  const { state, savedAt, conflict, problems, restored, flush } = autosave;
  const { t } = useTranslation('funding');
  useFieldOfAddress();
  const clashing = conflict === null ? [] : Object.keys(clashes(conflict.mine, conflict.theirs.texts));
  return (
    <>
      {restored && <p role="status">{t('section.restored')}</p>}
      {conflict !== null && clashing.length > 0 && (
        <AnswerConflicts
          key={conflict.version}
          mine={Object.fromEntries(clashing.map((key) => [key, texts[key] ?? '']))}
          saved={conflict.theirs.texts}
          label={(key) => say(section.questions.find((question) => question.key === key)?.label)}
          onDecide={decide}
        />
      )}
      <ProblemList namespace="funding" problems={speak(problems)} />
      <form className="fu-form" onSubmit={(event) => event.preventDefault()}>
        {section.questions.map((question) => (
          <QuestionField
            key={question.key}
            section={section}
            question={question}
            text={texts[question.key] ?? ''}
            onText={(text) => write((before) => ({ ...before, [question.key]: text }))}
          />
        ))}
      </form>
      <div className="fu-save">
        <SaveStatus state={state} savedAt={savedAt === null ? undefined : format.date(savedAt, 'time')} />
      </div>
      <SectionWays open={open} section={section} flush={flush} />
    </>
  );
}

const NOTHING_TO_SAVE = () => Promise.resolve();

function SectionWays({
  open,
  section,
  flush = NOTHING_TO_SAVE,
}: SectionProps & { flush?: () => Promise<void> }) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const leave = useLeaving(flush);
  const next = open.form.sections[open.form.sections.indexOf(section) + 1];
  const base = `/antraege/${open.key}`;
  return (
    <Stack gap="small">
      <div className="al-cluster">
        <LinkButton
          href={next === undefined ? `${base}/kosten` : `${base}/abschnitt/${next.key}`}
          onClick={leave}
        >
          {t('section.next', { title: next === undefined ? t('budget.title') : say(next.title) })}
        </LinkButton>
        <LinkButton href={base} variant="secondary" onClick={leave}>
          {t('section.overview')}
        </LinkButton>
      </div>
    </Stack>
  );
}
