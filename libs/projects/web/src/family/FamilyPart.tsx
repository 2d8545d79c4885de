import { LinkButton, Section } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { FamilyOfSolutionDocument } from './Family.generated.js';
import { LineageTree } from './LineageTree.js';
import { useWords } from './words.js';

/** On the page of a solution: who owns it together, where it comes from and what came of it. Nothing where it stands alone. */
export function FamilyPart({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { data } = useQuery(FamilyOfSolutionDocument, { variables: { key: projectKey } });
  const project = data?.project;
  if (project == null) return null;
  const owners = project.coOwners.filter(({ acceptedAt }) => acceptedAt !== null);
  const isAlone = owners.length === 0 && project.lineage.length === 0;
  if (isAlone && !project.viewerCan.edit) return null;
  const names = [project.organisation, ...owners.map(({ organisation }) => organisation)]
    .filter((organisation) => organisation !== null)
    .map(({ name }) => name);
  return (
    <Section title={t('title')} id="herkunft">
      <div className="al-stack">
        {owners.length > 0 && (
          <p className="kern-body">{t('owners.together', { names: names.join(', ') })}</p>
        )}
        <LineageTree branches={project.lineage} direction="up" />
        <LineageTree branches={project.lineage} direction="down" />
        {isAlone && <p className="kern-body">{t('alone')}</p>}
        {project.viewerCan.edit && (
          <div>
            <LinkButton variant="secondary" href={`/loesungen/${projectKey}/herkunft`}>
              {t('edit')}
            </LinkButton>
          </div>
        )}
      </div>
    </Section>
  );
}
