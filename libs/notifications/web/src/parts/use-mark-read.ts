import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import {
  MarkNoticesReadDocument,
  type MarkNoticesReadMutation,
  type NoticePartsFragment,
} from './Notice.generated.js';

/** Tells the server what was read and lets every list on the page know at once. */
export function useMarkRead() {
  const [mark, { loading, error, data: answered }] = useMutation(MarkNoticesReadDocument);
  return {
    busy: loading,
    error,
    problems: answered?.markNoticesRead.problems ?? [],
    /** Called as the reader opens the notice; must not hold up the way there, so a failure only leaves it unread. */
    markOne: (notice: NoticePartsFragment) => {
      if (notice.readAt !== null) return;
      mark({
        variables: { input: { ids: [notice.id] } },
        update: (cache, { data }) => noteRead(cache, [notice], data),
      }).catch(() => undefined);
    },
    /** All up to the newest of those shown: what came in meanwhile was seen by nobody. Answers whether it worked. */
    markAll: async (shown: readonly NoticePartsFragment[]): Promise<boolean> => {
      const newest = shown.map(({ createdAt }) => createdAt).reduce((a, b) => (a > b ? a : b), '');
      const answer = await mark({
        variables: { input: { allUpTo: newest } },
        update: (cache, { data }) => noteRead(cache, shown, data),
      }).catch(() => undefined);
      return answer?.data?.markNoticesRead.problems.length === 0;
    },
  };
}

function noteRead(
  cache: ApolloCache,
  notices: readonly NoticePartsFragment[],
  data: MarkNoticesReadMutation | null | undefined,
): void {
  const left = data?.markNoticesRead.unreadNoticeCount ?? null;
  if (left === null) return;
  const readAt = new Date().toISOString();
  for (const notice of notices) {
    cache.modify({
      id: cache.identify({ __typename: 'Notice', id: notice.id }),
      fields: { readAt: (before: string | null) => before ?? readAt },
    });
  }
  cache.modify({ fields: { unreadNoticeCount: () => left } });
}
