import type { FundingTerms } from '@allmende/funding-core';
import { Section, Stack, TextLink } from '@allmende/platform-ui';
import { AreaPage } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { openPoints } from '../application/open-points.js';
import { readableApplication, type OpenApplication } from '../application/open-application.js';
import { StatusNote } from '../application/StatusNote.js';
import { useApplicationCrumbs, WithApplication } from '../application/WithApplication.js';
import { FinancingView } from '../budget/FinancingView.js';
import { ItemTable } from '../budget/ItemTable.js';
import { AnswerList } from '../section/AnswerList.js';
import { useLocalised } from '../words/localised.js';
import { ApplicationStatusBadge } from '../words/StatusBadge.js';
import { OpenPoints } from './OpenPoints.js';
import { Receipt } from './Receipt.js';
import { SubmitSteps } from './SubmitSteps.js';
import { WithdrawStep } from './WithdrawStep.js';

/** Everything once more before it becomes binding; afterwards the receipt. */
export function Component() {
  return <WithApplication>{(open) => <Review open={open} />}</WithApplication>;
}

function Review({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const crumbs = useApplicationCrumbs(open, true);
  const { frozen } = readableApplication(open);
  const points = frozen === null ? openPoints(open) : [];
  return (
    <AreaPage
      title={t('review.title')}
      lead={t(frozen === null ? 'review.lead' : 'review.leadFrozen')}
      badges={<ApplicationStatusBadge status={open.status} />}
      crumbs={crumbs}
      meta={{ noIndex: true }}
    >
      {frozen !== null ? <Receipt open={open} frozen={frozen} /> : <StatusNote open={open} />}
      {frozen === null && open.status !== 'withdrawn' && (
        <>
          <OpenPoints open={open} points={points} />
          <SubmitSteps open={open} points={points.length} />
        </>
      )}
      <Summary open={open} />
      <WithdrawStep open={open} />
    </AreaPage>
  );
}

function Summary({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const { form, sections, budget, partners, plan, frozen } = readableApplication(open);
  const change = (href: string, title: string, allowed: boolean) =>
    allowed ? (
      <TextLink href={href} aria-label={t('review.changeOf', { title })}>
        {t('review.change')}
      </TextLink>
    ) : undefined;
  const base = `/antraege/${open.key}`;
  return (
    <Section title={t('review.summary')}>
      <Stack gap="large">
        {form.sections.map((section) => (
          <Section
            key={section.key}
            level={3}
            title={say(section.title)}
            actions={change(
              `${base}/abschnitt/${section.key}`,
              say(section.title),
              open.viewerCan.editSections,
            )}
          >
            <AnswerList
              section={section}
              answers={sections.find(({ sectionKey }) => sectionKey === section.key)?.answers ?? {}}
            />
          </Section>
        ))}
        <Section
          level={3}
          title={t('budget.title')}
          actions={change(`${base}/kosten`, t('budget.title'), open.viewerCan.editBudget)}
        >
          <ItemTable items={budget.items} partners={partners} />
        </Section>
      </Stack>
      <FinancingView
        terms={frozen === null ? open.terms : withoutLimit(open.terms)}
        result={{ plan, problems: [] }}
      />
    </Section>
  );
}

// The terms of a call may change after submission; what is said about a frozen plan must not follow them.
const withoutLimit = (terms: FundingTerms): FundingTerms => ({ ...terms, maxGrant: null });
