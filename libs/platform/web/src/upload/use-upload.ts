import { type FilePurpose, promisedProblems } from '@allmende/platform-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemAnswer } from '../problems/problem-text.js';
import { sendFile, type UploadedFile } from './send-file.js';
import { UPLOAD_NAMESPACE } from './words.js';

interface Sending {
  readonly name: string;
  readonly share: number;
  readonly stop: AbortController;
}

/** The life of one upload: what is on its way, what was refused, and what is said about it. */
export function useUpload(
  purpose: FilePurpose,
  onChange: (file: UploadedFile | null) => void,
  send: typeof sendFile = sendFile,
) {
  const { t } = useTranslation(UPLOAD_NAMESPACE);
  const [sending, setSending] = useState<Sending | null>(null);
  const [refusal, setRefusal] = useState<ProblemAnswer | null>(null);
  const [said, setSaid] = useState('');

  const begin = async (file: File): Promise<void> => {
    sending?.stop.abort();
    const [known] = promisedProblems({ name: file.name, size: file.size }, purpose);
    setRefusal(known ?? null);
    if (known !== undefined) return;
    const stop = new AbortController();
    setSending({ name: file.name, share: 0, stop });
    setSaid(t('sending', { name: file.name }));
    const onProgress = (share: number): void =>
      setSending((current) => (current?.stop === stop ? { ...current, share } : current));
    const outcome = await send(file, purpose, { onProgress, signal: stop.signal });
    // Whoever cancelled, or chose another file meanwhile, has been told so already.
    if (outcome.kind === 'cancelled') return;
    setSending((current) => (current?.stop === stop ? null : current));
    setSaid('');
    if (outcome.kind === 'refused') setRefusal(outcome.problem);
    else onChange(outcome.file);
  };
  const cancel = (): void => {
    sending?.stop.abort();
    setSending(null);
    setSaid(t('cancelled'));
  };
  const remove = (name: string): void => {
    onChange(null);
    setSaid(t('removed', { name }));
  };
  return { sending, refusal, said, begin, cancel, remove };
}
