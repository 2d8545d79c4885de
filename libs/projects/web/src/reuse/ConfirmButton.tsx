import { Button } from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import type { InternalRefetchQueriesInclude } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { ConfirmReuseDocument, type ReusePartsFragment } from './Reuse.generated.js';
import { useWords } from './words.js';

interface ConfirmButtonProps {
  readonly reuse: Pick<ReusePartsFragment, 'id'>;
  readonly title?: string;
  readonly refetch?: InternalRefetchQueriesInclude;
}

/** „It is still so“, for another twelve months. */
export function ConfirmButton({ reuse, title, refetch }: ConfirmButtonProps) {
  const t = useWords();
  const [confirm, { loading, error }] = useMutation(ConfirmReuseDocument, {
    variables: { input: { id: reuse.id } },
    refetchQueries: refetch ?? [],
  });
  return (
    <>
      {error !== undefined && <FailureAlert error={error} />}
      <Button
        variant="secondary"
        small
        busy={loading}
        aria-label={title === undefined ? undefined : t('confirmNamed', { title })}
        onClick={() => void confirm().catch(() => undefined)}
      >
        {t('confirm')}
      </Button>
    </>
  );
}
