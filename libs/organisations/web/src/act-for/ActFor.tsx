import { TextLink } from '@allmende/platform-ui';
import { useViewer } from '@allmende/platform-web';
import { useWords } from '../claims/words.js';

/** For the slot `municipality.actions`: a quiet way in for those who work there. */
export function Component({ ags, name }: { ags: string; name: string }) {
  const t = useWords();
  const { viewer } = useViewer();
  if (viewer?.memberships.some((membership) => membership.ags === ags) === true) return null;
  return (
    <p className="kern-body kern-body--muted">
      {t('actFor.why', { name })}{' '}
      <TextLink href={`/organisation/anmelden?ags=${ags}`}>{t('actFor.action')}</TextLink>
    </p>
  );
}
