import { Badge, Disclosure, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ExchangeOfEntryFragment } from '../parts/Exchange.generated.js';
import { GapList } from '../parts/GapList.js';
import { useWords } from '../parts/words.js';

type Profile = NonNullable<ExchangeOfEntryFragment['exchange']>['profiles'][number];

export interface ProfileCardProps {
  projectKey: string;
  profile: Profile;
  published: boolean;
}

/** One form: complete or what is missing, whether what stands elsewhere is outdated, and the file. */
export function ProfileCard({ projectKey, profile, published }: ProfileCardProps) {
  const t = useWords();
  const { date } = useFormat();
  const { format, complete, missing, updateDue, lastAt, path } = profile;
  return (
    <article className="al-stack al-stack--small">
      <h3 className="kern-heading-small">{t(`format.${format}.name`)}</h3>
      <p className="kern-body kern-body--muted">{t(`format.${format}.what`)}</p>
      <div className="al-cluster">
        <Badge kind={complete ? 'success' : 'warning'}>
          {complete ? t('profile.complete') : t('profile.missing', { count: missing.length })}
        </Badge>
        {updateDue && <Badge kind="info">{t('profile.updateDue')}</Badge>}
        {path !== null && (
          <TextLink href={path} download>
            {t('profile.download')}
          </TextLink>
        )}
      </div>
      {lastAt !== null && (
        <p className="kern-body kern-body--small">{t('profile.lastAt', { date: date(lastAt) })}</p>
      )}
      {path === null && (
        <p className="kern-body kern-body--small">
          {t(published ? 'profile.noFile' : 'profile.notPublished')}
        </p>
      )}
      {missing.length > 0 && (
        <Disclosure title={t('profile.gaps', { count: missing.length })}>
          <GapList projectKey={projectKey} missing={missing} />
        </Disclosure>
      )}
    </article>
  );
}
