import { Badge, Card, LinkButton, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { DemoBadge } from '../words/DemoBadge.js';
import type { FundingPageQuery } from './FundingPage.generated.js';
import type { FundingWords } from '../words/funding-words.js';

type Programme = FundingPageQuery['fundingProgrammes'][number];

/** A programme with what holds for all its calls, its source and when it was last compared with it. */
export function ProgrammeCard({ programme, manages }: { programme: Programme; manages: boolean }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { id, title, funder, summary, level, instrument, demo, sourceUrl, checkedAt } = programme;
  return (
    <Card
      id={`programm-${id}`}
      title={title}
      preline={funder}
      badges={
        <>
          <Badge>{t(`level.${level}`)}</Badge>
          <Badge>{t(`instrument.${instrument}`)}</Badge>
          <DemoBadge demo={demo} />
        </>
      }
      footer={
        manages ? (
          <LinkButton href={`/foerderung/aufrufe/neu?programm=${id}`} variant="secondary" icon="add" small>
            {t('funding.newCall')}
          </LinkButton>
        ) : undefined
      }
    >
      <p>{summary}</p>
      <p className="fu-quiet">{rules(programme, t).join(' · ')}</p>
      {sourceUrl !== null && (
        <p className="fu-quiet">
          <TextLink href={sourceUrl} rel="external">
            {t('funding.source')}
          </TextLink>
          {checkedAt !== null && ` (${t('funding.checked', { date: format.date(checkedAt, 'short') })})`}
        </p>
      )}
    </Card>
  );
}

/** What the programme says beside money, as short phrases. */
export function rules(
  programme: Pick<Programme, 'financingKind' | 'earlyStart' | 'cumulation' | 'bindingYears'>,
  t: FundingWords,
): readonly string[] {
  const { financingKind, earlyStart, cumulation, bindingYears } = programme;
  return [
    t(`financingKind.${financingKind}`),
    t(`earlyStart.${earlyStart}`),
    t(`cumulation.${cumulation}`),
    ...(bindingYears === null ? [] : [t('terms.binding', { count: bindingYears })]),
  ];
}
