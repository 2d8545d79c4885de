import { LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import type { GateOfUseFragment } from '../parts/Gate.generated.js';
import { useUseAddress } from '../parts/use-address.js';
import { NAMESPACE } from '../parts/words.js';

export interface MoreAboutUseProps {
  projectKey: string;
  use: GateOfUseFragment;
}

/** The other pages about a use, the paper for the council, and the dates that the grounds on this page come from. */
export function MoreAboutUse({ projectKey, use }: MoreAboutUseProps) {
  const { t, i18n } = useTranslation(NAMESPACE);
  const { to } = useUseAddress();
  const language = i18n.language.startsWith('en') ? 'en' : 'de';
  const dates = <TextLink href="/freigabe/stichtage">{t('milestones.title')}</TextLink>;
  if (!use.gateAbilities.read) return <p className="kern-body">{dates}</p>;
  return (
    <Section title={t('list.more')}>
      <div className="al-stack">
        <div className="al-cluster">
          <LinkButton variant="secondary" href={to('fragen')}>
            {t('list.questions')}
          </LinkButton>
          <LinkButton variant="secondary" href={to('gemeinsam')}>
            {t('list.together')}
          </LinkButton>
          <LinkButton variant="secondary" href={to('fassungen')}>
            {t('list.versions')}
          </LinkButton>
          <LinkButton variant="secondary" href={to('entscheidungen')}>
            {t('list.decisions')}
          </LinkButton>
          <LinkButton
            variant="secondary"
            icon="download"
            download
            href={`/files/freigaben/${projectKey}/${use.organisation.id}.pdf?lang=${language}`}
          >
            {t('list.council')}
          </LinkButton>
        </div>
        <p className="kern-body">{dates}</p>
      </div>
    </Section>
  );
}
