import { LinkButton, Skeleton, TaskList } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat } from '@allmende/platform-web';
import { EVIDENCE_SECTIONS } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { SECTION_PATHS } from './evidence-draft.js';
import { EvidenceTasksDocument } from './EvidenceTasks.generated.js';
import { missingPieces } from './missing-pieces.js';

/** The pages of the evidence as a list one comes back to. */
export function Component() {
  const { t } = useTranslation('evidence');
  return (
    <OwnEntry title={t('overview.title')} needs="edit">
      {(entry) => <Overview entry={entry} />}
    </OwnEntry>
  );
}

function Overview({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('evidence');
  const { t: projects } = useTranslation('projects');
  const { number } = useFormat();
  const address = `/loesungen/${entry.key}`;
  const name = entry.title === '' ? projects('untitled') : entry.title;
  const query = useQuery(EvidenceTasksDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AreaPage
      title={t('overview.title')}
      preline={name}
      lead={t('overview.lead')}
      crumbs={[
        { label: projects('search.title'), href: '/loesungen' },
        { label: name, href: address },
        { label: projects('tasks.title'), href: `${address}/bearbeiten` },
      ]}
      meta={{ noIndex: true }}
    >
      <QueryState query={query} skeleton={<Skeleton lines={5} />}>
        {({ project }) =>
          project && (
            <TaskList
              tasks={EVIDENCE_SECTIONS.map((section) => {
                const count = missingPieces(project, [section]);
                return {
                  key: section,
                  label: t(`section.${section}.title`),
                  hint: t(`section.${section}.lead`),
                  href: `${address}/bearbeiten/nachweise/${SECTION_PATHS[section]}`,
                  status:
                    count === 0
                      ? { text: t('overview.nothing'), kind: 'success' as const }
                      : {
                          text: t('overview.open', { count, number: number(count) }),
                          kind: 'neutral' as const,
                        },
                };
              })}
            />
          )
        }
      </QueryState>
      <div className="al-cluster">
        <LinkButton variant="secondary" href={`${address}/bearbeiten`}>
          {projects('tasks.overview')}
        </LinkButton>
        {entry.viewerCan.changeState && entry.status !== 'draft' && (
          <LinkButton variant="secondary" href={`${address}/stand`}>
            {projects('owner.changeState')}
          </LinkButton>
        )}
      </div>
    </AreaPage>
  );
}
