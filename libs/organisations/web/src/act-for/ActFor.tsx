import { TextLink } from '@allmende/platform-ui';
import { useViewer } from '@allmende/platform-web';
import { skipToken, useQuery } from '@apollo/client/react';
import { useWords } from '../claims/words.js';
import { OfficeOfMunicipalityDocument } from './ActFor.generated.js';

/** For the slot `municipality.actions`: a quiet way in for those who work there, also where colleagues are here already. */
export function Component({ ags, name }: { ags: string; name: string }) {
  const t = useWords();
  const { viewer } = useViewer();
  // Who is here is told to people with an account only.
  const { data } = useQuery(
    OfficeOfMunicipalityDocument,
    viewer === null ? skipToken : { variables: { ags }, ssr: false },
  );
  if (viewer?.memberships.some((membership) => membership.ags === ags) === true) return null;
  const office = data?.organisations.nodes.find((node) => node.ags === ags);
  return (
    <p className="kern-body kern-body--muted">
      {t('actFor.why', { name })}{' '}
      {office !== undefined && (
        <>
          <TextLink href={`/organisation/${office.id}/mitmachen`}>{t('actFor.join')}</TextLink>
          {` ${t('actFor.or')} `}
        </>
      )}
      <TextLink href={`/organisation/anmelden?ags=${ags}`}>{t('actFor.action')}</TextLink>
    </p>
  );
}
