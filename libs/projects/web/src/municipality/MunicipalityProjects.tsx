import { CardGrid, EmptyState, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ProjectCard } from '../card/ProjectCard.js';
import { MunicipalitySolutionsDocument } from './MunicipalityProjects.generated.js';

const SHOWN = 12;

/** What the page of a municipality hands to its slot. */
export interface MunicipalityProjectsProps {
  ags: string;
  name?: string;
}

/** The solutions of one municipality, for its page. */
export function Component({ ags, name }: MunicipalityProjectsProps) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const query = useQuery(MunicipalitySolutionsDocument, { variables: { ags, first: SHOWN } });
  return (
    <Section title={t('municipality.title')}>
      <QueryState query={query}>
        {({ municipality }) =>
          municipality === null || municipality.projectCount === 0 ? (
            <EmptyState
              title={t('municipality.none.title')}
              action={
                <LinkButton variant="secondary" href="/loesungen">
                  {t('start.all')}
                </LinkButton>
              }
            >
              {t('municipality.none.why')}
            </EmptyState>
          ) : (
            <>
              <p className="kern-body">
                {t('municipality.count', {
                  count: municipality.projectCount,
                  number: number(municipality.projectCount),
                })}
              </p>
              <CardGrid wide>
                {municipality.projects.map((entry) => (
                  <ProjectCard key={entry.id} entry={entry} />
                ))}
              </CardGrid>
              {municipality.projectCount > municipality.projects.length && name !== undefined && (
                <TextLink href={`/loesungen?q=${encodeURIComponent(name)}`}>
                  {t('municipality.more')}
                </TextLink>
              )}
            </>
          )
        }
      </QueryState>
    </Section>
  );
}
