import { useTaxonomy } from '@allmende/municipalities-web';
import { Section, TextLink } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from './ProjectPage.generated.js';
import { Paragraphs } from './Paragraphs.js';

/** The story of a solution: what it promises, which problem it answers, how; and for ended ones what was learnt. */
export function ProjectBody({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  return (
    <>
      <Ending entry={entry} />
      <ValuePromise entry={entry} />
      {entry.problem !== '' && (
        <Section title={t('page.problem')}>
          <Paragraphs text={entry.problem} />
        </Section>
      )}
      {entry.approach !== '' && (
        <Section title={t('page.approach')}>
          <Paragraphs text={entry.approach} />
        </Section>
      )}
      <Links links={entry.links} />
    </>
  );
}

function Ending({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  if (entry.discontinuation === null) return null;
  const { reason, lesson } = entry.discontinuation;
  return (
    <Section
      title={t('page.ended')}
      lead={t('page.endedWhy', { reason: term('discontinuationReason', reason) })}
    >
      {lesson !== '' && (
        <div className="al-lesson">
          <h3 className="kern-title">{t('page.lesson')}</h3>
          <Paragraphs text={lesson} />
        </div>
      )}
    </Section>
  );
}

function ValuePromise({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  const { beneficiary, indicator, baseline, target } = entry.valuePromise;
  if (beneficiary === null && indicator === '' && baseline === '' && target === '') return null;
  return (
    <Section title={t('page.value')}>
      <dl className="al-promise">
        {beneficiary !== null && <Fact name={t('page.forWhom')} value={term('beneficiary', beneficiary)} />}
        {indicator !== '' && <Fact name={t('page.indicator')} value={indicator} />}
        {baseline !== '' && <Fact name={t('page.baseline')} value={baseline} />}
        {target !== '' && <Fact name={t('page.target')} value={target} strong />}
      </dl>
    </Section>
  );
}

function Fact({ name, value, strong }: { name: string; value: string; strong?: boolean }) {
  return (
    <div className={strong === true ? 'al-promise__fact al-promise__fact--target' : 'al-promise__fact'}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Links({ links }: { links: ProjectWholeFragment['links'] }) {
  const { t } = useTranslation('projects');
  if (links.length === 0) return null;
  return (
    <Section title={t('page.links')}>
      <ul className="al-plain-list">
        {links.map(({ label, url }) => (
          <li key={url}>
            <TextLink href={url} rel="noopener" icon="open-in-new">
              {label === '' ? url : label}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
