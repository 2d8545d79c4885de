import { useTaxonomy } from '@allmende/municipalities-web';
import { Alert, Button, DefinitionList } from '@allmende/platform-ui';
import { PLATFORM_NAMESPACE, type SaveConflict } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { Paragraphs } from '../parts/Paragraphs.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { useWords } from '../parts/use-words.js';
import type { Profile } from './profile.js';

export interface TwoVersionsProps {
  conflict: SaveConflict<Profile>;
  onDecide: (chosen: Profile) => void;
}

/** Both texts side by side; a person decides, nothing is overwritten before. */
export function TwoVersions({ conflict, onDecide }: TwoVersionsProps) {
  const t = useWords();
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  return (
    <Alert kind="warning" live="off" title={t('edit.conflict')}>
      <p>{t('edit.conflictHelp')}</p>
      <div className="al-two-versions">
        <Version
          title={platform('draft.mine')}
          profile={conflict.mine}
          action={platform('draft.keepMine')}
          onDecide={onDecide}
        />
        <Version
          title={platform('draft.theirs')}
          profile={conflict.theirs}
          action={platform('draft.takeTheirs')}
          onDecide={onDecide}
        />
      </div>
    </Alert>
  );
}

interface VersionProps {
  title: string;
  profile: Profile;
  action: string;
  onDecide: (chosen: Profile) => void;
}

function Version({ title, profile, action, onDecide }: VersionProps) {
  const t = useWords();
  const term = useTaxonomy();
  const { phrase } = useRegionNames();
  return (
    <section className="al-version" aria-label={title}>
      <h2 className="kern-title">{title}</h2>
      <DefinitionList
        stacked
        items={[
          { term: t('profile.title'), value: profile.title },
          { term: t('profile.purposeShort'), value: <Paragraphs text={profile.purpose} /> },
          { term: t('profile.field'), value: term('designField', profile.field) },
          { term: t('profile.region'), value: phrase(profile.region) || t('region.open') },
        ]}
      />
      <Button variant="secondary" onClick={() => onDecide(profile)}>
        {action}
      </Button>
    </section>
  );
}
