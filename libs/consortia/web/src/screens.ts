import { withTaxonomy } from '@allmende/municipalities-web';
import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const NEEDS: NamespaceTexts = {
  de: () => import('./needs/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./needs/locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('consortia', TEXTS);
const needs = withWords('needs', NEEDS);

export const OverviewPage = screen(withTaxonomy(() => import('./overview/OverviewPage.js')));
export const ProposePage = screen(withTaxonomy(() => import('./propose/ProposePage.js')));
export const WorkspacePage = screen(withTaxonomy(() => import('./workspace/WorkspacePage.js')));
export const EditPage = screen(withTaxonomy(() => import('./edit/EditPage.js')));
export const InvitePage = screen(withTaxonomy(() => import('./invite/InvitePage.js')));
export const RolePage = screen(() => import('./workspace/RolePage.js'));
export const HandOverPage = screen(() => import('./workspace/HandOverPage.js'));
export const LeavePage = screen(() => import('./workspace/LeavePage.js'));
export const DissolvePage = screen(() => import('./workspace/DissolvePage.js'));
export const InvitationPage = screen(withTaxonomy(() => import('./invitation/InvitationPage.js')));
export const DeskPart = screen(withTaxonomy(() => import('./desk/DeskPart.js')));
export const SolutionPart = screen(() => import('./solution/SolutionPart.js'));

export const NeedBoardPage = needs(withTaxonomy(() => import('./needs/BoardPage.js')));
export const PostNeedPage = needs(withTaxonomy(() => import('./needs/PostPage.js')));
export const NeedPage = needs(withTaxonomy(() => import('./needs/NeedPage.js')));
export const EditNeedPage = needs(withTaxonomy(() => import('./needs/EditPage.js')));
export const NeedSuggestionPage = needs(withTaxonomy(() => import('./needs/SuggestionPage.js')));
export const NeedsDeskPart = needs(withTaxonomy(() => import('./needs/DeskPart.js')));
