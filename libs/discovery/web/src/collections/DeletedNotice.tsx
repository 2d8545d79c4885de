import { Alert, Button } from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { COLLECTION_RULES } from '@allmende/discovery-core';
import { OwnCollectionsDocument, RestoreCollectionDocument } from './Collections.generated.js';
import { useWords } from './words.js';

/** After a deletion: that it happened, and how it is taken back. */
export function DeletedNotice({ id }: { id: string }) {
  const t = useWords();
  const [restore, { loading, data, error }] = useMutation(RestoreCollectionDocument, {
    variables: { input: { id } },
    refetchQueries: [OwnCollectionsDocument],
  });
  if (data?.restoreCollection.collection != null) {
    return <Alert kind="success" title={t('restored', { title: data.restoreCollection.collection.title })} />;
  }
  return (
    <Alert kind="success" title={t('deleted.title')}>
      <p>{t('deleted.why', { count: COLLECTION_RULES.undoDays })}</p>
      {error !== undefined && <FailureAlert error={error} />}
      <Button small variant="secondary" busy={loading} onClick={() => void restore().catch(() => undefined)}>
        {t('deleted.undo')}
      </Button>
    </Alert>
  );
}
