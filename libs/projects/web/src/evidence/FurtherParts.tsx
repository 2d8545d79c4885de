import { TaskList } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { EVIDENCE_SECTIONS } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EvidenceTasksDocument } from './EvidenceTasks.generated.js';
import { missingPieces } from './missing-pieces.js';

interface FurtherPart {
  readonly key: string;
  readonly path: string;
  readonly begun: boolean;
  readonly missing: number;
}

/** The parts with pages of their own: what is done, what is missing, where it is written. */
export function FurtherParts({ projectKey }: { projectKey: string }) {
  const { t } = useTranslation('evidence');
  const { number } = useFormat();
  const { data } = useQuery(EvidenceTasksDocument, {
    variables: { key: projectKey },
    fetchPolicy: 'cache-and-network',
  });
  const project = data?.project;
  const part = (key: string, path: string, kept?: Kept | null): FurtherPart => ({
    ...{ key, path, begun: kept != null, missing: kept?.missing?.length ?? 0 },
  });
  const evidence: FurtherPart = {
    ...{ key: 'evidence', path: 'nachweise', begun: project?.evidence != null },
    missing: project ? missingPieces(project, EVIDENCE_SECTIONS) : 0,
  };
  const parts = [
    evidence,
    part('sourceSheet', 'daten', project?.sourceSheet),
    part('economics', 'wirtschaftlichkeit', project?.economics),
    part('sustainability', 'nachhaltigkeit', project?.sustainability),
    part('requirements', 'voraussetzungen', project?.requirements),
  ];
  const status = ({ begun, missing }: FurtherPart) => {
    if (!begun) return { text: t('further.empty'), kind: 'neutral' as const };
    if (missing === 0) return { text: t('further.done'), kind: 'success' as const };
    return {
      text: t('overview.open', { count: missing, number: number(missing) }),
      kind: 'neutral' as const,
    };
  };
  return (
    <TaskList
      tasks={parts.map((it) => ({
        key: it.key,
        label: t(`further.${it.key}.title`),
        hint: t(`further.${it.key}.hint`),
        href: `/loesungen/${projectKey}/bearbeiten/${it.path}`,
        status: status(it),
      }))}
    />
  );
}

interface Kept {
  readonly version: number;
  /** Left out by a part that can never be incomplete. */
  readonly missing?: readonly unknown[];
}
