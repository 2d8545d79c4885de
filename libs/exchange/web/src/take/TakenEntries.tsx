import { Alert, Button, Disclosure, LinkButton, Section } from '@allmende/platform-ui';
import { GapList } from '../parts/GapList.js';
import { useWords } from '../parts/words.js';
import type { TakenEntryFragment } from './TakePage.generated.js';

export interface TakenEntriesProps {
  entries: readonly TakenEntryFragment[];
  onAgain: () => void;
}

/** What became of a file: which drafts, what was taken, what was left out and why, what is still missing. */
export function TakenEntries({ entries, onAgain }: TakenEntriesProps) {
  const t = useWords();
  return (
    <div className="al-stack al-stack--large">
      <Alert kind="success" title={t('taken.title', { count: entries.length })}>
        {t('taken.text')}
      </Alert>
      {entries.map((entry) => (
        <TakenEntry key={entry.project.id} entry={entry} only={entries.length === 1} />
      ))}
      <div className="al-cluster">
        <Button variant="tertiary" onClick={onAgain}>
          {t('taken.again')}
        </Button>
      </div>
    </div>
  );
}

function TakenEntry({ entry, only }: { entry: TakenEntryFragment; only: boolean }) {
  const t = useWords();
  const { project, taken, ignored, missing } = entry;
  return (
    <Section title={project.title === '' ? t('untitled') : project.title}>
      <div className="al-stack">
        <div className="al-cluster">
          <LinkButton variant={only ? 'primary' : 'secondary'} href={`/loesungen/${project.key}/bearbeiten`}>
            {t('taken.write')}
          </LinkButton>
        </div>
        <Disclosure title={t('taken.fields', { count: taken.length })}>
          <ul className="kern-list kern-list--bullet">
            {taken.map(({ from, to }) => (
              <li key={from}>{t('taken.field', { from, to })}</li>
            ))}
          </ul>
        </Disclosure>
        {ignored.length > 0 && (
          <Disclosure open title={t('taken.ignored', { count: ignored.length })}>
            <ul className="kern-list kern-list--bullet">
              {ignored.map(({ from, reason }) => (
                <li key={from}>{t('taken.why', { from, why: t(`reason.${reason}`) })}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {missing.length > 0 && (
          <Disclosure title={t('taken.missing', { count: missing.length })}>
            <GapList projectKey={project.key} missing={missing} />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
