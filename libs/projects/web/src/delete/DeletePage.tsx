import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmPage } from '../confirm/ConfirmPage.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { DeleteSolutionDraftDocument } from './DeletePage.generated.js';

/** Throwing a draft away. */
export function Component() {
  const { t } = useTranslation('projects');
  return (
    <OwnEntry title={t('delete.title')} needs="delete">
      {(entry) => <Delete entry={entry} />}
    </OwnEntry>
  );
}

function Delete({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const [remove, { data, loading, error, client }] = useMutation(DeleteSolutionDraftDocument, {
    onCompleted: async ({ deleteDraft: { deletedId } }) => {
      if (!deletedId) return;
      await navigate('/schreibtisch');
      client.cache.evict({ id: client.cache.identify({ __typename: 'Project', id: deletedId }) });
      client.cache.gc();
    },
  });
  return (
    <ConfirmPage
      entry={entry}
      title={t('delete.title')}
      action={t('delete.action')}
      busy={loading}
      error={error}
      problems={data?.deleteDraft.problems ?? []}
      onConfirm={() => void remove({ variables: { input: { id: entry.id } } }).catch(() => undefined)}
    >
      <p>{t('delete.what')}</p>
    </ConfirmPage>
  );
}
