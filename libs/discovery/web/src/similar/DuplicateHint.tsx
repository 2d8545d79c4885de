import { Alert, Button, TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';
import { deviceList } from '../parts/device-list.js';
import { SimilarSolutionsDocument } from './Similar.generated.js';
import { useReasons, useWords } from './words.js';

const putAway = deviceList('allmende.duplicates');
const MOST_REMEMBERED = 100;

/** While a draft is written: published solutions that may be the same. It never blocks, and once put away it stays away. */
export function Component({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const reasonsOf = useReasons();
  const away = useSyncExternalStore(
    putAway.onChange,
    () => putAway.read(),
    () => null,
  );
  const isAsked = away !== null && !away.includes(projectKey);
  const { data } = useQuery(SimilarSolutionsDocument, {
    variables: { key: projectKey },
    fetchPolicy: 'cache-and-network',
    skip: !isAsked,
  });
  const close = (data?.project?.similar ?? []).filter(({ isClose }) => isClose);
  if (!isAsked || close.length === 0) return null;
  return (
    <Alert kind="info" title={t('duplicate.title')}>
      <p>{t('duplicate.why')}</p>
      <ul>
        {close.map(({ project, ...found }) => (
          <li key={project.id}>
            <TextLink href={`/loesungen/${project.key}`}>{project.title}</TextLink> (
            {project.municipality.name}
            ): {reasonsOf(found)}
          </li>
        ))}
      </ul>
      <Button
        small
        variant="secondary"
        onClick={() => putAway.write([projectKey, ...putAway.read()].slice(0, MOST_REMEMBERED))}
      >
        {t('duplicate.close')}
      </Button>
    </Alert>
  );
}
