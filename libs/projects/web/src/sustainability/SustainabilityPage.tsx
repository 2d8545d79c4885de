import { Skeleton } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { EMPTY_SUSTAINABILITY, type EmissionFactor, type Sustainability } from '@allmende/projects-core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { useErrorAt } from '../write/error-at.js';
import { KeptPartPage } from '../write/KeptPartPage.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { usePartContentAutosave } from '../write/use-part-content-autosave.js';
import { BalanceFields } from './BalanceFields.js';
import { DimensionFields } from './DimensionFields.js';
import { EnergyFields } from './EnergyFields.js';
import { ReboundFields } from './ReboundFields.js';
import { SustainabilityOutcome } from './SustainabilityOutcome.js';
import { draftOf, readDraft, type SustainabilityDraft } from './sustainability-draft.js';
import {
  SaveSustainabilityDocument,
  SustainabilityPageDocument,
  type SaveSustainabilityMutationVariables,
} from './SustainabilityPage.generated.js';

/** Energy, CO2, rebound and the four dimensions, computed as one types with the rules of the server. */
export function Component() {
  const { t } = useTranslation('sustainability');
  return (
    <OwnEntry title={t('title')} needs="edit">
      {(entry) => <Loaded entry={entry} />}
    </OwnEntry>
  );
}

function Loaded({ entry }: { entry: ProjectWholeFragment }) {
  const query = useQuery(SustainabilityPageDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project, emissionFactors }) => (
        <Writing
          entry={entry}
          factors={emissionFactors}
          version={project?.sustainability?.version ?? 0}
          content={(project?.sustainability?.content as Sustainability | undefined) ?? EMPTY_SUSTAINABILITY}
        />
      )}
    </QueryState>
  );
}

interface WritingProps {
  entry: ProjectWholeFragment;
  factors: readonly EmissionFactor[];
  version: number;
  content: Sustainability;
}

function Writing({ entry, factors, version, content }: WritingProps) {
  const { t } = useTranslation('sustainability');
  const [draft, setDraft] = useState(() => draftOf(content));
  const send = useSave(entry.id);
  const autosave = usePartContentAutosave<SustainabilityDraft, Sustainability>({
    ...{ projectId: entry.id, part: 'sustainability', version, draft, onRestore: setDraft },
    ...{ read: readDraft, draftOf, send },
  });
  const read = readDraft(draft);
  const errorAt = useErrorAt('sustainability', [...read.problems, ...autosave.problems]);
  const fields = { draft, onChange: setDraft, errorAt };
  const describe = ({ uses, baseline, rebound }: SustainabilityDraft) => [
    ...uses.map(({ label, count, power }) => `${label || t('use.unnamed')}: ${count} × ${power}`),
    ...[baseline, rebound].filter((figure) => figure !== '').map((figure) => `${figure} kg`),
  ];
  return (
    <KeptPartPage {...{ entry, autosave, describe }} title={t('title')} lead={t('lead')} onChoose={setDraft}>
      <form className="al-stack al-stack--large" noValidate onSubmit={(event) => event.preventDefault()}>
        <EnergyFields {...fields} />
        <BalanceFields {...fields} factors={factors} />
        <ReboundFields {...fields} />
        <DimensionFields {...fields} />
      </form>
      <SustainabilityOutcome {...fields} part={read.content} factors={factors} />
    </KeptPartPage>
  );
}

function useSave(projectId: string) {
  const [send] = useMutation(SaveSustainabilityDocument);
  return async (content: Sustainability, expectedVersion: number) => {
    const input = { projectId, expectedVersion, content } as SaveSustainabilityMutationVariables['input'];
    const { data } = await send({ variables: { input } });
    if (!data) throw new TypeError('no answer');
    const { sustainability: kept, problems } = data.saveSustainability;
    return {
      kept: kept === null ? null : { version: kept.version, content: kept.content as Sustainability },
      problems,
    };
  };
}
