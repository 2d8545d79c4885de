import { Card, CardGrid, Section } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { SimilarSolutionsDocument } from './Similar.generated.js';
import { useReasons, useWords } from './words.js';

/** On the page of a solution: others with much in common, each with the reasons. Asked once somebody sees the page. */
export function Component({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const reasonsOf = useReasons();
  const { data } = useQuery(SimilarSolutionsDocument, { variables: { key: projectKey }, ssr: false });
  const similar = data?.project?.similar ?? [];
  if (similar.length === 0) return null;
  return (
    <Section title={t('title')} lead={t('lead')}>
      <CardGrid>
        {similar.map(({ project, ...found }) => (
          <Card
            key={project.id}
            href={`/loesungen/${project.key}`}
            title={project.title}
            preline={project.municipality.name}
            footer={<p className="al-kinds">{reasonsOf(found)}</p>}
          >
            <p className="al-card-text">{project.summary}</p>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
