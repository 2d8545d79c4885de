import { Button } from '@allmende/platform-ui';
import { FailureAlert, ProblemList } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { PublishSolutionDocument } from './PublishAlone.generated.js';
import type { PublishingStateFragment } from './Publishing.generated.js';
import { NAMESPACE, useWords } from './words.js';

/** The way out for an organisation of one: everybody will see that nobody else has read it. */
export function PublishAlone({ entry }: { entry: PublishingStateFragment }) {
  const t = useWords();
  const navigate = useNavigate();
  const [publish, { data, loading, error }] = useMutation(PublishSolutionDocument, {
    variables: { input: { id: entry.id } },
    onCompleted: ({ publishProject: { project } }) => {
      if (project) void navigate(`/loesungen/${project.key}`, { state: { news: 'published' } });
    },
  });
  return (
    <>
      <ProblemList
        problems={data?.publishProject.problems ?? []}
        namespace={NAMESPACE}
        title={t('alone.refused')}
        fieldId={() => null}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <div className="kern-body al-prose">
        <p>{t('alone.consequence')}</p>
        {entry.origin === 'municipality' && <p>{t('alone.why')}</p>}
      </div>
      <div>
        <Button busy={loading} onClick={() => void publish().catch(() => undefined)}>
          {t('alone.action')}
        </Button>
      </div>
    </>
  );
}
