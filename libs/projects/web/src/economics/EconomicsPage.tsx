import { Alert, Button, LinkButton, SaveStatus, Skeleton } from '@allmende/platform-ui';
import { AreaPage, PLATFORM_NAMESPACE, QueryState, useFormat, useProblemText } from '@allmende/platform-web';
import { EMPTY_ASSESSMENT, type DiscountRate, type EconomicAssessment } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { ActualFields } from './ActualFields.js';
import { ChosenFields } from './ChosenFields.js';
import { draftOf, readDraft, type EconomicsDraft } from './economics-draft.js';
import { EconomicsPageDocument } from './EconomicsPage.generated.js';
import { FrameFields } from './FrameFields.js';
import { OptionFields } from './OptionFields.js';
import { ResultView } from './ResultView.js';
import { useErrorAt } from './use-error-at.js';
import { draftProblems, useEconomicsAutosave } from './use-economics-autosave.js';

/** What ways to solve the task cost and bring, computed as one types with the rules of the server. */
export function Component() {
  const { t } = useTranslation('economics');
  return (
    <OwnEntry title={t('title')} needs="edit">
      {(entry) => <Loaded entry={entry} />}
    </OwnEntry>
  );
}

function Loaded({ entry }: { entry: ProjectWholeFragment }) {
  const query = useQuery(EconomicsPageDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project, discountRates }) => (
        <Calculator
          entry={entry}
          rates={discountRates}
          version={project?.economics?.version ?? 0}
          assessment={(project?.economics?.assessment as EconomicAssessment | undefined) ?? EMPTY_ASSESSMENT}
        />
      )}
    </QueryState>
  );
}

interface CalculatorProps {
  entry: ProjectWholeFragment;
  rates: readonly DiscountRate[];
  version: number;
  assessment: EconomicAssessment;
}

function Calculator({ entry, rates, version, assessment }: CalculatorProps) {
  const { t } = useTranslation('economics');
  const { t: projects } = useTranslation('projects');
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const { date } = useFormat();
  const [draft, setDraft] = useState(() => draftOf(assessment));
  const autosave = useEconomicsAutosave({ projectId: entry.id, version, draft, onRestore: setDraft });
  const errorAt = useErrorAt([...draftProblems(draft), ...autosave.problems]);
  const name = entry.title.trim() === '' ? projects('untitled') : entry.title;
  const address = `/loesungen/${entry.key}`;
  const fields = { draft, onChange: setDraft, errorAt };
  const take = (chosen: EconomicsDraft) => {
    setDraft(chosen);
    void autosave.resolve(chosen);
  };
  return (
    <AreaPage
      title={t('title')}
      preline={name}
      lead={t('lead')}
      crumbs={[
        { label: projects('search.title'), href: '/loesungen' },
        { label: name, href: address },
        { label: projects('tasks.title'), href: `${address}/bearbeiten` },
      ]}
      meta={{ noIndex: true }}
    >
      <div className="al-save-line">
        <SaveStatus
          state={autosave.state}
          savedAt={autosave.savedAt === null ? undefined : date(autosave.savedAt, 'time')}
        />
      </div>
      {autosave.restored && <Alert kind="info" title={platform('draft.restored')} />}
      {autosave.conflict !== null && <Conflict {...autosave.conflict} onChoose={take} />}
      <Elsewhere problems={autosave.problems} />
      <form className="al-stack al-stack--large" noValidate onSubmit={(event) => event.preventDefault()}>
        <FrameFields {...fields} rates={rates} />
        <OptionFields {...fields} />
        <ChosenFields {...fields} />
        <ActualFields {...fields} />
      </form>
      <ResultView assessment={readDraft(draft).assessment} rates={rates} />
      <div className="al-cluster">
        <LinkButton href={`${address}/bearbeiten`}>{projects('tasks.overview')}</LinkButton>
      </div>
    </AreaPage>
  );
}

function Conflict({ mine, theirs, onChoose }: ConflictProps) {
  const { t } = useTranslation('economics');
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const lines = (draft: EconomicsDraft) =>
    draft.options.flatMap(({ option, payments }) =>
      payments.map(({ label, amount }) => `${t(`option.${option}.title`)}: ${label} ${amount} €`),
    );
  return (
    <section className="al-conflict" role="alert" aria-label={t('conflict.title')}>
      <h2 className="kern-heading-medium">{t('conflict.title')}</h2>
      <p className="kern-body">{t('conflict.why')}</p>
      {[mine, theirs].map((draft) => (
        <div key={draft === mine ? 'mine' : 'theirs'} className="al-conflict__version">
          <h3 className="kern-label">{platform(draft === mine ? 'draft.mine' : 'draft.theirs')}</h3>
          <p className="kern-body al-plain-text">{lines(draft).join('\n') || t('conflict.empty')}</p>
        </div>
      ))}
      <div className="al-cluster">
        <Button onClick={() => onChoose(mine)}>{platform('draft.keepMine')}</Button>
        <Button variant="secondary" onClick={() => onChoose(theirs)}>
          {platform('draft.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

interface ConflictProps {
  mine: EconomicsDraft;
  theirs: EconomicsDraft;
  onChoose: (chosen: EconomicsDraft) => void;
}

/** Problems that belong to no field of the page, such as a sign-in that ran out. */
function Elsewhere({
  problems,
}: {
  problems: readonly { readonly code: string; readonly path?: string | null }[];
}) {
  const words = useProblemText('projects');
  const homeless = problems.filter(({ path }) => !path);
  return homeless.map((problem) => <Alert key={problem.code} kind="danger" title={words(problem)} />);
}
