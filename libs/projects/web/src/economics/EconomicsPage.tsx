import { Skeleton } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { EMPTY_ASSESSMENT, type DiscountRate, type EconomicAssessment } from '@allmende/projects-core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { useErrorAt } from '../write/error-at.js';
import { KeptPartPage } from '../write/KeptPartPage.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { usePartContentAutosave } from '../write/use-part-content-autosave.js';
import { ActualFields } from './ActualFields.js';
import { ChosenFields } from './ChosenFields.js';
import { draftOf, readChecked, readDraft, type EconomicsDraft } from './economics-draft.js';
import {
  EconomicsPageDocument,
  SaveEconomicsDocument,
  type SaveEconomicsMutationVariables,
} from './EconomicsPage.generated.js';
import { FrameFields } from './FrameFields.js';
import { OptionFields } from './OptionFields.js';
import { ResultView } from './ResultView.js';

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
  const [draft, setDraft] = useState(() => draftOf(assessment));
  const save = useSave(entry.id);
  const autosave = usePartContentAutosave<EconomicsDraft, EconomicAssessment>({
    ...{ projectId: entry.id, part: 'economics', version, draft, onRestore: setDraft },
    ...{ read: readChecked, draftOf, send: save },
  });
  const errorAt = useErrorAt('economics', [...readChecked(draft).problems, ...autosave.problems]);
  const fields = { draft, onChange: setDraft, errorAt };
  const describe = ({ options }: EconomicsDraft) =>
    options.flatMap(({ option, payments }) =>
      payments.map(({ label, amount }) => `${t(`option.${option}.title`)}: ${label} ${amount} €`),
    );
  return (
    <KeptPartPage {...{ entry, autosave, describe }} title={t('title')} lead={t('lead')} onChoose={setDraft}>
      <form className="al-stack al-stack--large" noValidate onSubmit={(event) => event.preventDefault()}>
        <FrameFields {...fields} rates={rates} />
        <OptionFields {...fields} />
        <ChosenFields {...fields} />
        <ActualFields {...fields} />
      </form>
      <ResultView assessment={readDraft(draft).assessment} rates={rates} />
    </KeptPartPage>
  );
}

function useSave(projectId: string) {
  const [send] = useMutation(SaveEconomicsDocument);
  return async (assessment: EconomicAssessment, expectedVersion: number) => {
    const input = { projectId, expectedVersion, assessment } as SaveEconomicsMutationVariables['input'];
    const { data } = await send({ variables: { input } });
    if (!data) throw new TypeError('no answer');
    const { economics, problems } = data.saveEconomics;
    const content = economics?.assessment as EconomicAssessment;
    return { kept: economics === null ? null : { version: economics.version, content }, problems };
  };
}
