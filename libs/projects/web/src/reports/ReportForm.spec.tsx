/** @jest-environment jsdom */
import { registerNamespace } from '@allmende/platform-web';
import { ApolloLink, Observable } from '@apollo/client';
import { describe, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { pageInGerman } from '../specs/page-in-german.js';
import { ReportForm } from './ReportForm.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };

const ENTRY = { id: '019a4000-0000-7000-8000-0000000000a1', key: 'strassenschaeden-0000a1' };
const DUE = '2026-12-04T09:00:00Z';
const KEPT = {
  ...{ __typename: 'ErrorReport', id: 'r', kind: 'error', part: 'contact', wrong: 'Falsch.', instead: '' },
  ...{ reportedAt: '2026-11-20T09:00:00Z', due: DUE, overdue: false, status: 'open', answer: '' },
  ...{ answeredAt: null, byViewer: false, answerByMail: true },
};

async function show(problems: readonly object[], isSignedIn = false) {
  const asked: unknown[] = [];
  const onKept = jest.fn<(due: string) => void>();
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables['input']);
    const report = problems.length === 0 ? KEPT : null;
    const payload = { __typename: 'ReportPayload', report, problems };
    return new Observable((observer) => {
      observer.next({ data: { reportError: payload } });
      observer.complete();
    });
  });
  await registerNamespace('reports', { de, en });
  const form = <ReportForm entry={ENTRY} kind="error" isSignedIn={isSignedIn} onKept={onKept} />;
  render((await pageInGerman(form, { link })).page);
  return { asked, onKept };
}
const fill = async () => {
  await userEvent.selectOptions(await screen.findByLabelText('Um welchen Teil geht es?'), 'contact');
  await userEvent.type(screen.getByLabelText('Was ist falsch?'), 'Falsch.');
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Fehler melden' }));

describe('reporting an error', () => {
  test('sends what was typed and tells until when an answer is promised', async () => {
    const { asked, onKept } = await show([]);
    await fill();
    await userEvent.type(screen.getByLabelText(/E-Mail-Adresse/), 'leserin@post.example');
    await send();
    expect(onKept).toHaveBeenCalledWith(DUE);
    expect(asked).toEqual([
      expect.objectContaining({
        projectId: ENTRY.id,
        part: 'contact',
        wrong: 'Falsch.',
        mail: 'leserin@post.example',
      }),
    ]);
  });

  test('asks nobody with an account for an address', async () => {
    await show([], true);
    await screen.findByLabelText('Was ist falsch?');
    expect(screen.queryByLabelText(/E-Mail-Adresse/)).toBeNull();
  });

  test('wants to know which part before it sends anything', async () => {
    const { asked } = await show([]);
    await userEvent.type(await screen.findByLabelText('Was ist falsch?'), 'Falsch.');
    await send();
    expect(screen.getAllByText(de.problems.PART_MISSING).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  test('says at the field what was refused, and keeps what was typed', async () => {
    const problem = { __typename: 'Problem', code: 'MAIL_UNREADABLE', path: 'mail', params: [] };
    const { onKept } = await show([problem]);
    await fill();
    await userEvent.type(screen.getByLabelText(/E-Mail-Adresse/), 'leserin');
    await send();
    expect((await screen.findAllByText(de.problems.MAIL_UNREADABLE)).length).toBeGreaterThan(1);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Was ist falsch?').value).toBe('Falsch.');
    expect(onKept).not.toHaveBeenCalled();
  });
});
