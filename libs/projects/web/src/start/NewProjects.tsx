import { CardGrid, Skeleton, TextLink } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ProjectCard } from '../card/ProjectCard.js';
import { NewSolutionsDocument } from './NewProjects.generated.js';

const SHOWN = 6;

/** The newest solutions, for the start page. */
export function Component() {
  const { t } = useTranslation('projects');
  const query = useQuery(NewSolutionsDocument, { variables: { first: SHOWN } });
  return (
    <QueryState query={query} skeleton={<Skeleton lines={6} />}>
      {({ projects }) => (
        <>
          {projects.nodes.length === 0 ? (
            <p className="kern-body">{t('start.none')}</p>
          ) : (
            <CardGrid wide>
              {projects.nodes.map((entry) => (
                <ProjectCard key={entry.id} entry={entry} />
              ))}
            </CardGrid>
          )}
          <p className="kern-body">
            <TextLink href="/loesungen">{t('start.all')}</TextLink>
          </p>
        </>
      )}
    </QueryState>
  );
}
