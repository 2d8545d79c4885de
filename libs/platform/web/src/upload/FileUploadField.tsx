import { FILE_KINDS, FILE_PURPOSES, type FilePurpose } from '@allmende/platform-core';
import { Button, FieldFrame, useFieldTies } from '@allmende/platform-ui';
import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { problemText } from '../problems/problem-text.js';
import type { sendFile, UploadedFile } from './send-file.js';
import { useUpload } from './use-upload.js';
import { UPLOAD_NAMESPACE } from './words.js';

/** What a form gives the field and gets from it. */
export interface FileUploadProps {
  id?: string;
  label: ReactNode;
  purpose: FilePurpose;
  value: UploadedFile | null;
  onChange: (file: UploadedFile | null) => void;
  /** What the form found wrong with the field; what the upload finds stands beside it. */
  error?: ReactNode;
  send?: typeof sendFile;
}

const KILOBYTE = 1024;
const MEGABYTE = 1_048_576;

/** One file: chosen, checked by the rule of the server, sent with progress, named when it is there, and taken back. */
export function FileUploadField({ id, label, purpose, value, onChange, error, send }: FileUploadProps) {
  const { t } = useTranslation(UPLOAD_NAMESPACE);
  const { number } = useFormat();
  const stateId = useId();
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload(purpose, onChange, send);
  const { kinds, maxBytes } = FILE_PURPOSES[purpose];
  const allowed = kinds.map((kind) => FILE_KINDS[kind].label).join(', ');
  const texts = {
    label,
    hint: t('hint', { kinds: allowed, max: maxBytes / MEGABYTE }),
    error: upload.refusal === null ? error : problemText(t, upload.refusal),
  };
  const ties = useFieldTies(id, texts, stateId);
  const size = (bytes: number) =>
    bytes < MEGABYTE ? `${number(Math.ceil(bytes / KILOBYTE))} kB` : `${number(bytes / MEGABYTE, 1)} MB`;
  const done = value === null ? '' : t('done', { name: value.name, size: size(value.size) });

  return (
    <div className="al-stack">
      <FieldFrame ties={ties} texts={texts}>
        <input
          {...ties}
          ref={input}
          type="file"
          className="kern-body al-file-input"
          accept={kinds.flatMap((kind) => FILE_KINDS[kind].endings.map((ending) => `.${ending}`)).join(',')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was mended.
            target.value = '';
            if (file !== undefined) void upload.begin(file);
          }}
        />
      </FieldFrame>
      {upload.sending !== null && (
        <UploadProgress
          name={upload.sending.name}
          share={upload.sending.share}
          onCancel={() => {
            upload.cancel();
            input.current?.focus();
          }}
        />
      )}
      <p id={stateId} role="status" className="kern-body kern-body--small">
        {upload.said === '' ? done : upload.said}
      </p>
      {value !== null && upload.sending === null && (
        <div>
          <Button
            variant="tertiary"
            small
            icon="delete"
            onClick={() => {
              upload.remove(value.name);
              input.current?.focus();
            }}
          >
            {t('remove', { name: value.name })}
          </Button>
        </div>
      )}
    </div>
  );
}

function UploadProgress({ name, share, onCancel }: { name: string; share: number; onCancel: () => void }) {
  const { t } = useTranslation(UPLOAD_NAMESPACE);
  const id = useId();
  return (
    <div className="kern-progress al-progress">
      <label className="kern-label" htmlFor={id}>
        {t('sending', { name })}
      </label>
      <progress id={id} value={share} max={1} />
      <Button variant="tertiary" small icon="close" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
