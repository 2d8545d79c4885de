export { FailureReplay, type CarriedFailures } from './apollo/carried-failures.js';
export * from './apollo/create-apollo-client.js';
export * from './apollo/error-code.js';
export type { AutosaveState, SaveAnswer, SaveConflict } from './autosave/autosave.js';
export { forgetAllDrafts } from './autosave/draft-store.js';
export * from './autosave/use-autosave.js';
export * from './files/save-file.js';
export * from './confirmation/confirmation-place.js';
export type { ConfirmationRequest } from './confirmation/confirmation.js';
export * from './forms/search-form.js';
export * from './i18n/create-i18n.js';
export * from './i18n/format.js';
export * from './i18n/language.js';
export {
  namespacesReady,
  registerNamespace,
  type NamespaceTexts,
  type Texts,
  type TextSource,
} from './i18n/namespaces.js';
export * from './i18n/ui-words.js';
export * from './page/area-page.js';
export * from './page/page-meta.js';
export * from './page/plain-pages.js';
export * from './page/query-state.js';
export * from './page/site.js';
export * from './problems/problem-list.js';
export * from './problems/problem-text.js';
export * from './problems/problems-of-question.js';
export * from './routes/domain-routes.js';
export * from './routes/lazy-screens.js';
export * from './routes/router-link.js';
export * from './routes/slot.js';
export * from './routes/wait-until.js';
export * from './viewer/signed-in-page.js';
export * from './viewer/viewer-query.js';
export * from './viewer/viewer.js';
