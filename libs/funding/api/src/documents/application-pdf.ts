import type { CallQuestion } from '@allmende/funding-core';
import { TaggedPdf } from '@allmende/platform-api';
import { formatCents } from '@allmende/platform-core';
import type { ApplicationDocument } from './application-document.js';
import { DOCUMENT_WORDS, type DocumentLanguage, type DocumentWords } from './document-words.js';

/** The whole application as a tagged PDF: who applies to what, every question with its answer, costs and financing plan. */
export async function applicationPdf(
  document: ApplicationDocument,
  language: DocumentLanguage,
  now: Date,
): Promise<Buffer> {
  const words = DOCUMENT_WORDS[language];
  const pdf = new TaggedPdf({
    title: document.title,
    language: language === 'de' ? 'de-DE' : 'en-GB',
    created: now,
  });
  writeCover(pdf, document, words, language);
  for (const section of document.form.sections) {
    pdf.heading('H2', section.title[language] ?? section.title.de);
    for (const question of section.questions) {
      pdf.heading('H3', question.label[language] ?? question.label.de);
      pdf.paragraph(
        answerText(question, document.answers.get(section.key)?.[question.key] ?? '', words, language),
      );
    }
  }
  writeMoney(pdf, document, words, language);
  return pdf.end((page, pages) => `${document.title} · ${words.page} ${page} ${words.of} ${pages}`);
}

function writeCover(
  pdf: TaggedPdf,
  document: ApplicationDocument,
  words: DocumentWords,
  language: DocumentLanguage,
): void {
  pdf.paragraph(words.kind, { quiet: true });
  pdf.heading('H1', document.title);
  const facts = [
    `${words.programme}: ${document.programmeTitle}`,
    `${words.funder}: ${document.funder}`,
    `${words.call}: ${document.callTitle}`,
    `${words.consortium}: ${document.consortiumTitle}`,
    document.receipt === null
      ? words.draft
      : `${words.submitted}: ${dateTime(document.receipt.submittedAt, language)}`,
  ];
  for (const fact of facts) pdf.paragraph(fact);
  if (document.receipt !== null)
    pdf.paragraph(`${words.receipt}: ${document.receipt.sha256}`, { quiet: true });
  pdf.heading('H2', words.partners);
  for (const partner of document.partners) pdf.paragraph(`${partner.name} (${words.role[partner.role]})`);
}

function writeMoney(
  pdf: TaggedPdf,
  document: ApplicationDocument,
  words: DocumentWords,
  language: DocumentLanguage,
): void {
  const money = (cents: number): string => formatCents(cents, language);
  pdf.heading('H2', words.budget);
  const items = document.budget.items.map((item) => [
    item.label,
    words.categories[item.category],
    item.eligible ? words.yes : words.no,
    money(item.amount),
  ]);
  if (items.length > 0) {
    pdf.table(
      [[words.item, words.category, words.eligible, words.amount], ...items],
      [
        { share: 4, align: 'left' },
        { share: 2, align: 'left' },
        { share: 1.4, align: 'left' },
        { share: 2, align: 'right' },
      ],
    );
  }
  pdf.heading('H2', words.plan);
  const { plan } = document;
  if (plan === null) {
    pdf.paragraph(words.noPlan);
    return;
  }
  pdf.paragraph(`${words.rate}: ${formatCents(plan.rateBp, language)} %`);
  const row = (
    name: string,
    sums: { total: number; grant: number; thirdParty: number; ownShare: number },
  ): string[] => [name, money(sums.total), money(sums.grant), money(sums.thirdParty), money(sums.ownShare)];
  pdf.table(
    [
      [words.partner, words.total, words.grant, words.thirdParty, words.ownShare],
      ...plan.partners.map((partner) => row(partner.name, partner)),
      row(words.sum, plan),
    ],
    [
      { share: 2.6, align: 'left' },
      ...Array.from({ length: 4 }, () => ({ share: 1.6, align: 'right' as const })),
    ],
  );
  if (plan.rounding.length > 0) pdf.paragraph(words.rounding, { quiet: true });
}

function answerText(
  question: CallQuestion,
  answer: string,
  words: DocumentWords,
  language: DocumentLanguage,
): string {
  if (answer.trim() === '') return words.notAnswered;
  if (question.kind === 'yes_no') return answer === 'yes' ? words.yes : words.no;
  if (question.kind === 'choice') return chosenText(question, answer, language);
  if (question.kind === 'date')
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(answer));
  return answer;
}

function dateTime(moment: Date, language: DocumentLanguage): string {
  const options = { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Berlin' } as const;
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', options).format(moment);
}

function chosenText({ options }: CallQuestion, answer: string, language: DocumentLanguage): string {
  const label = (options ?? []).find(({ key }) => key === answer)?.label;
  return label?.[language] ?? label?.de ?? answer;
}
