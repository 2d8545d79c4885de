import { withTaxonomy } from '@allmende/municipalities-web';
import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('funding', TEXTS);

export const FundingPage = screen(withTaxonomy(() => import('./programmes/FundingPage.js')));
export const ProgrammeFormPage = screen(() => import('./programme-form/ProgrammeFormPage.js'));
export const CallFormPage = screen(withTaxonomy(() => import('./call-form/CallFormPage.js')));
export const CallPage = screen(withTaxonomy(() => import('./call/CallPage.js')));
export const ApplicationPage = screen(() => import('./application/ApplicationPage.js'));
export const SectionPage = screen(() => import('./section/SectionPage.js'));
export const BudgetPage = screen(() => import('./budget/BudgetPage.js'));
export const ReviewPage = screen(() => import('./review/ReviewPage.js'));
export const PrintPage = screen(() => import('./print/PrintPage.js'));
export const ConsortiumApplications = screen(() => import('./consortium-slot/ConsortiumApplications.js'));
export const DeskApplications = screen(() => import('./desk-slot/DeskApplications.js'));
