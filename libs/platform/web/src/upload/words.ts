import type { NamespaceTexts } from '../i18n/namespaces.js';

/** The namespace of everything that is brought in: files and foreign addresses. */
export const UPLOAD_NAMESPACE = 'upload';

/** Its words, fetched with the first field that needs them. */
export const UPLOAD_TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};
