import { Button, DefinitionList, LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, useFormat, useLanguage } from '@allmende/platform-web';
import { fundedPartners } from '@allmende/funding-core';
import { useTranslation } from 'react-i18next';
import { readableApplication, type OpenApplication } from '../application/open-application.js';
import { useApplicationCrumbs, WithApplication } from '../application/WithApplication.js';
import { FinancingView } from '../budget/FinancingView.js';
import { ItemTable } from '../budget/ItemTable.js';
import { AnswerList } from '../section/AnswerList.js';
import { useLocalised } from '../words/localised.js';
import { useDeadlineWords } from '../words/use-deadline-words.js';

/** The whole application on paper: the frozen copy once it is handed in, marked as a draft before. */
export function Component() {
  return <WithApplication>{(open) => <Print open={open} />}</WithApplication>;
}

function Print({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const language = useLanguage();
  const crumbs = useApplicationCrumbs(open, true);
  const { form, sections, budget, partners, plan, frozen } = readableApplication(open);
  return (
    <AreaPage
      title={open.title}
      preline={t(frozen === null ? 'print.draft' : `receipt.${frozen.stage}`)}
      crumbs={crumbs}
      meta={{ noIndex: true }}
      actions={
        <>
          <Button onClick={() => window.print()}>{t('print.print')}</Button>
          <LinkButton
            href={`/files/antraege/${open.key}.pdf?lang=${language}`}
            target="_blank"
            variant="secondary"
            icon="download"
          >
            {t('print.pdf')}
          </LinkButton>
        </>
      }
    >
      <Head open={open} />
      {form.sections.map((section, index) => (
        <Section key={section.key} title={`${index + 1}. ${say(section.title)}`}>
          <AnswerList
            section={section}
            answers={sections.find(({ sectionKey }) => sectionKey === section.key)?.answers ?? {}}
          />
        </Section>
      ))}
      <Section title={`${form.sections.length + 1}. ${t('budget.title')}`}>
        <ItemTable items={budget.items} partners={partners} />
      </Section>
      <FinancingView
        terms={{ ...open.terms, maxGrant: frozen === null ? open.terms.maxGrant : null }}
        result={{ plan, problems: [] }}
      />
    </AreaPage>
  );
}

function Head({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { partners, frozen } = readableApplication(open);
  const deadline = useDeadlineWords()(open.call.deadline);
  const names = fundedPartners(partners).map(({ name, role }) =>
    role === 'lead' ? `${name} (${t('plan.leading')})` : name,
  );
  return (
    <DefinitionList
      items={[
        { term: t('print.call'), value: `${open.call.programme.title}: ${open.call.title}` },
        { term: t('call.funder'), value: open.call.programme.funder },
        ...(open.consortium === null ? [] : [{ term: t('print.consortium'), value: open.consortium.title }]),
        { term: t('print.partners'), value: names.join(', ') },
        ...(frozen === null
          ? [
              { term: t('terms.deadline'), value: deadline.until },
              { term: t('print.state'), value: t(`applicationStatus.${open.status}`) },
            ]
          : [
              { term: t('receipt.at'), value: format.date(frozen.submittedAt, 'dateTime') },
              { term: t('receipt.hash'), value: <code className="fu-hash">{frozen.sha256}</code> },
            ]),
      ]}
    />
  );
}
