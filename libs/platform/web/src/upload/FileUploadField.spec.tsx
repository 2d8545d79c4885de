/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/create-i18n.js';
import { registerNamespace } from '../i18n/namespaces.js';
import { FileUploadField } from './FileUploadField.js';
import type { sendFile, UploadedFile, UploadOutcome } from './send-file.js';
import { UPLOAD_NAMESPACE, UPLOAD_TEXTS } from './words.js';

type Send = typeof sendFile;
const letter = new File(['%PDF-1.7'], 'brief.pdf', { type: 'application/pdf' });
const done: UploadOutcome = { kind: 'done', file: { id: 'f1', name: 'brief.pdf', size: 2_097_152 } };

async function aField(send: Send) {
  const i18n = await createI18n('de');
  await registerNamespace(UPLOAD_NAMESPACE, UPLOAD_TEXTS);
  function Form() {
    const [file, setFile] = useState<UploadedFile | null>(null);
    return <FileUploadField label="Nachweis" purpose="proof" value={file} onChange={setFile} send={send} />;
  }
  render(
    <I18nextProvider i18n={i18n}>
      <Form />
    </I18nextProvider>,
  );
  return screen.getByLabelText<HTMLInputElement>('Nachweis');
}

describe('A field for a file', () => {
  test('says what it takes, sends, and names what is there', async () => {
    const send = jest.fn<Send>(async () => done);
    const input = await aField(send);
    expect(input.accept).toBe('.pdf,.png,.jpg,.jpeg');
    expect(screen.getByText('PDF, PNG, JPEG, höchstens 10 MB')).toBeDefined();
    await userEvent.upload(input, letter);
    expect(screen.getByRole('status').textContent).toBe('brief.pdf ist hochgeladen (2,0 MB).');
    await userEvent.click(screen.getByRole('button', { name: 'brief.pdf entfernen' }));
    expect(screen.getByRole('status').textContent).toBe('brief.pdf wurde entfernt.');
    expect(document.activeElement).toBe(input);
  });

  test('refuses at the field, without sending, what the server would refuse by name', async () => {
    const send = jest.fn<Send>();
    const input = await aField(send);
    await userEvent.upload(input, new File(['<svg/>'], 'siegel.svg'), { applyAccept: false });
    expect(send).not.toHaveBeenCalled();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toContain('siegel.svg hat ein Format, das hier nicht angenommen wird');
  });

  test('shows what only the server can see, and takes another file after that', async () => {
    const params = { name: 'brief.pdf', expected: 'PDF', found: 'ZIP' };
    const problem = { code: 'FILE_CONTENT_DIFFERS', path: 'file', params };
    const send = jest
      .fn<Send>(async () => ({ kind: 'refused', problem }))
      .mockResolvedValueOnce({
        kind: 'refused',
        problem,
      });
    const input = await aField(send);
    await userEvent.upload(input, letter);
    expect(screen.getByText(/enthält aber etwas anderes \(ZIP\)/)).toBeDefined();
    send.mockResolvedValueOnce(done);
    await userEvent.upload(input, letter);
    expect(screen.queryByText(/enthält aber/)).toBeNull();
  });

  test('tells how far it is and stops on request, with the keyboard too', async () => {
    let report: (share: number) => void = () => undefined;
    const send: Send = (_file, _purpose, { onProgress, signal }) => {
      report = onProgress;
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
      });
    };
    const input = await aField(send);
    await userEvent.upload(input, letter);
    act(() => report(0.4));
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
    input.focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Das Hochladen wurde abgebrochen.');
    expect(document.activeElement).toBe(input);
  });
});
