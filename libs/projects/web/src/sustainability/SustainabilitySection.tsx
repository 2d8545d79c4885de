import { DefinitionList, Disclosure, KeyFigure, Section } from '@allmende/platform-ui';
import {
  DIMENSIONS,
  profileMinimum,
  REBOUND_QUESTIONS,
  reboundFindings,
  type Sustainability,
} from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Paragraphs } from '../project/Paragraphs.js';
import { BalanceBadge, BalanceView } from './BalanceView.js';
import {
  ProjectSustainabilityDocument,
  type SustainabilityResultFragment,
} from './SustainabilitySection.generated.js';
import { useAmounts } from './use-amounts.js';

/** What a solution means for the climate and the four dimensions. Nothing where nobody wrote about it. */
export function SustainabilitySection({ projectKey }: { projectKey: string }) {
  const { data } = useQuery(ProjectSustainabilityDocument, { variables: { key: projectKey } });
  const part = data?.project?.sustainability;
  return part ? <Shown part={part} /> : null;
}

function Shown({ part }: { part: SustainabilityResultFragment }) {
  const { t } = useTranslation('sustainability');
  const { energy, emission, between } = useAmounts();
  const { balance } = part;
  const content = part.content as Sustainability;
  const profile = profileMinimum(content.dimensions);
  return (
    <Section title={t('section.title')} lead={t('section.lead')}>
      <div className="al-stack">
        <BalanceBadge state={balance.state} />
        {content.justification !== '' && balance.state === 'negative' && (
          <div>
            <h3 className="kern-title">{t('section.justification')}</h3>
            <Paragraphs text={content.justification} />
          </div>
        )}
        <div className="al-card-grid">
          {balance.operationEnergy !== null && (
            <KeyFigure
              label={between(t('section.energy'), balance.operationEnergy, energy)}
              value={energy(balance.operationEnergy.value)}
            />
          )}
          {balance.net !== null && (
            <KeyFigure
              label={between(t('band.net'), balance.net, emission)}
              value={emission(balance.net.value)}
            />
          )}
          <KeyFigure
            label={profile.level === null ? t('section.profileOpen') : weakestWords(profile.weakest, t)}
            value={
              profile.level === null ? t('section.notJudged') : t('section.profile', { level: profile.level })
            }
          />
        </div>
        <Disclosure title={t('section.more')}>
          <div className="al-stack al-stack--large">
            <BalanceView balance={balance} />
            <Dimensions content={content} />
            <Rebound content={content} />
          </div>
        </Disclosure>
      </div>
    </Section>
  );
}

type Words = ReturnType<typeof useTranslation<'sustainability'>>['t'];

function weakestWords(weakest: readonly (typeof DIMENSIONS)[number][], t: Words): string {
  return t('section.weakest', {
    list: weakest.map((dimension) => t(`dimension.${dimension}.title`)).join(', '),
  });
}

function Dimensions({ content }: { content: Sustainability }) {
  const { t } = useTranslation('sustainability');
  return (
    <div>
      <h3 className="kern-title">{t('dimensions.title')}</h3>
      <DefinitionList
        stacked
        items={DIMENSIONS.map((dimension) => {
          const judged = content.dimensions.find((candidate) => candidate.dimension === dimension);
          const level = judged?.level ?? null;
          const words = t(level === null ? 'level.none' : `level.${level as 0}`);
          return {
            term: t(`dimension.${dimension}.title`),
            value: judged?.evidence ? `${words}. ${judged.evidence}` : words,
          };
        })}
      />
    </div>
  );
}

function Rebound({ content }: { content: Sustainability }) {
  const { t } = useTranslation('sustainability');
  const findings = reboundFindings(content.reboundAnswers);
  const calm = findings.filter(({ state }) => state === 'clear' || state === 'handled').length;
  return (
    <div>
      <h3 className="kern-title">{t('rebound.title')}</h3>
      <p className="kern-body">{t('section.rebound', { count: calm, total: REBOUND_QUESTIONS.length })}</p>
      <DefinitionList
        stacked
        items={findings.map(({ question, state }) => {
          const measure =
            content.reboundAnswers.find((answer) => answer.question === question)?.measure ?? '';
          const words = t(`reboundState.${state}`);
          return {
            term: t(`question.${question}`),
            value: state === 'handled' ? `${words}: ${measure}` : words,
          };
        })}
      />
    </div>
  );
}
