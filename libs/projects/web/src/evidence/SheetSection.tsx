import { Badge, DefinitionList, Section, TextLink } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import type { ProjectEvidenceQuery } from './EvidenceSection.generated.js';

type Sheet = NonNullable<NonNullable<ProjectEvidenceQuery['project']>['sourceSheet']>;
type Source = Sheet['content']['sources'][number];

const READINESS = { ready: 'success', not_ready: 'warning', unknown: 'neutral' } as const;

/** The data a solution works on, source by source. */
export function SheetSection({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('evidence');
  return (
    <Section title={t('sheet.title')} lead={t('sheet.lead')}>
      <div className="al-stack">
        <p>
          <Badge kind={READINESS[sheet.state]}>{t(`readiness.${sheet.state}`)}</Badge>
        </p>
        {sheet.content.sources.map((source, index) => (
          <div key={index} className="al-part-row">
            <h3 className="kern-title">{source.name === '' ? t('sheet.unnamed') : source.name}</h3>
            <SourceFacts source={source} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function SourceFacts({ source }: { source: Source }) {
  const { t } = useTranslation('evidence');
  const said = (group: string, value: string | null) => t(`${group}.${value ?? 'unknown'}`);
  const items = [
    { term: t('sheet.owner'), value: source.owner === '' ? t('sheet.unknown') : source.owner },
    { term: t('sheet.personal'), value: said('personal', source.personalData) },
    { term: t('sheet.rights'), value: said('rights', source.rights) },
    { term: t('sheet.quality'), value: said('quality', source.quality) },
    ...(source.gaps === '' ? [] : [{ term: t('sheet.gaps'), value: source.gaps }]),
    { term: t('sheet.rhythm'), value: said('rhythm', source.rhythm) },
  ];
  return (
    <>
      <DefinitionList items={items} />
      {source.openDataUrl !== '' && (
        <TextLink href={source.openDataUrl} rel="noopener" icon="open-in-new">
          {t('sheet.open')}
        </TextLink>
      )}
    </>
  );
}
