/** @jest-environment jsdom */
import { registerNamespace } from '@allmende/platform-web';
import { ApolloLink, Observable } from '@apollo/client';
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { pageInGerman } from '../specs/page-in-german.js';
import { AnswerForm } from './AnswerForm.js';
import { ReportItem } from './ReportItem.js';
import type { ErrorReportPartsFragment } from './Reports.generated.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };

const REPORT: ErrorReportPartsFragment = {
  ...{ id: 'r', kind: 'error', part: 'contact', wrong: 'Das Postfach gibt es nicht mehr.', instead: '' },
  ...{ reportedAt: '2026-11-01T09:00:00Z', due: '2026-11-15T09:00:00Z', overdue: true, status: 'open' },
  ...{ answer: '', answeredAt: null, byViewer: false, answerByMail: true },
};

async function show(problems: readonly object[]) {
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables['input']);
    const payload = { __typename: 'AnswerErrorReportPayload', project: null, problems };
    return new Observable((observer) => {
      observer.next({ data: { answerErrorReport: payload } });
      observer.complete();
    });
  });
  await registerNamespace('reports', { de, en });
  const item = (
    <ReportItem report={REPORT}>
      <AnswerForm report={REPORT} projectKey="strassenschaeden" />
    </ReportItem>
  );
  render((await pageInGerman(item, { link })).page);
  await screen.findByText('Das Postfach gibt es nicht mehr.');
  return asked;
}

describe('a report that waits', () => {
  test('says that it waits too long, and until when an answer was promised', async () => {
    await show([]);
    expect(screen.getByText('über der Frist')).toBeTruthy();
    expect(screen.getByText('15. November 2026')).toBeTruthy();
  });

  test('is answered with what became of it', async () => {
    const asked = await show([]);
    await userEvent.type(screen.getByLabelText(/^Antwort/), 'Postfach ergänzt.');
    await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
    expect(asked).toEqual([{ id: 'r', outcome: 'corrected', answer: 'Postfach ergänzt.' }]);
  });

  test('asks for a reason when it is no error, at the field', async () => {
    const problem = { __typename: 'Problem', code: 'REASON_MISSING', path: 'answer', params: [] };
    const asked = await show([problem]);
    await userEvent.click(screen.getByLabelText('Es ist kein Fehler'));
    await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
    expect(asked).toEqual([{ id: 'r', outcome: 'no_error', answer: '' }]);
    expect((await screen.findAllByText(de.problems.REASON_MISSING)).length).toBeGreaterThan(1);
    expect(screen.getByLabelText('Warum ist es kein Fehler?').getAttribute('aria-invalid')).toBe('true');
  });
});
