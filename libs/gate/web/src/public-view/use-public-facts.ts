import { useQuery } from '@apollo/client/react';
import { PublicFactsOfSolutionDocument, type PublicFactsShownFragment } from './PublicFacts.generated.js';

/** The public facts of all uses of a solution by use, asked for once the page stands. */
export function usePublicFacts(key: string): {
  readonly of: (useId: string) => PublicFactsShownFragment | null;
  readonly failed: boolean;
} {
  const { data, error } = useQuery(PublicFactsOfSolutionDocument, { variables: { key }, ssr: false });
  const uses = data?.project?.gatedUses ?? [];
  return {
    of: (useId) => uses.find(({ id }) => id === useId)?.publicFacts ?? null,
    failed: error !== undefined,
  };
}
