import { lazy } from 'react';
import { registerNamespace } from '../i18n/namespaces.js';
import { UPLOAD_NAMESPACE, UPLOAD_TEXTS } from './words.js';

export type { FileUploadProps } from './FileUploadField.js';
export type { UploadedFile } from './send-file.js';
export { UPLOAD_NAMESPACE, UPLOAD_TEXTS } from './words.js';

/**
 * A field for one file, with its words. Fetched when a form needs it, so it stands inside a Suspense of the page; the id
 * of the uploaded file is what the form sends on.
 */
export const FileUpload = lazy(async () => {
  const [{ FileUploadField }] = await Promise.all([
    import('./FileUploadField.js'),
    registerNamespace(UPLOAD_NAMESPACE, UPLOAD_TEXTS),
  ]);
  return { default: FileUploadField };
});
