import { CLAIM_LIMITS } from '@allmende/organisations-core';
import { Skeleton, TextField } from '@allmende/platform-ui';
import { FileUpload, type UploadedFile } from '@allmende/platform-web/upload';
import { Suspense } from 'react';
import { useWords } from '../claims/words.js';

interface ProofFieldsProps {
  imprintUrl: string;
  file: UploadedFile | null;
  errorAt: (path: string) => string | undefined;
  onImprint: (address: string) => void;
  onFile: (file: UploadedFile | null) => void;
}

/** What may speed the decision up, for editors alone: where the organisation says who it is, and a document. */
export function ProofFields({ imprintUrl, file, errorAt, onImprint, onFile }: ProofFieldsProps) {
  const t = useWords();
  return (
    <>
      <TextField
        id="field-imprintUrl"
        type="url"
        inputMode="url"
        autoComplete="off"
        label={t('claim.imprint')}
        hint={t('claim.imprintHint')}
        optional
        error={errorAt('imprintUrl')}
        value={imprintUrl}
        maxLength={CLAIM_LIMITS.webAddress}
        onChange={(event) => onImprint(event.target.value)}
      />
      <Suspense fallback={<Skeleton lines={2} />}>
        <FileUpload
          id="field-proofFileId"
          label={t('claim.proof')}
          purpose="proof"
          value={file}
          error={errorAt('proofFileId')}
          onChange={onFile}
        />
      </Suspense>
      <p className="kern-body kern-body--muted">{t('claim.proofWhy')}</p>
    </>
  );
}
