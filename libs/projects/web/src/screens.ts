import { withTaxonomy } from '@allmende/municipalities-web';
import { withProfileWords } from '@allmende/organisations-web';
import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const ECONOMICS_TEXTS: NamespaceTexts = {
  de: () => import('./economics/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./economics/locales/en.json', { with: { type: 'json' } }),
};

const REUSE_TEXTS: NamespaceTexts = {
  de: () => import('./reuse/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./reuse/locales/en.json', { with: { type: 'json' } }),
};

const SUSTAINABILITY_TEXTS: NamespaceTexts = {
  de: () => import('./sustainability/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./sustainability/locales/en.json', { with: { type: 'json' } }),
};

const FIT_TEXTS: NamespaceTexts = {
  de: () => import('./fit/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./fit/locales/en.json', { with: { type: 'json' } }),
};

const PUBLISHING_TEXTS: NamespaceTexts = {
  de: () => import('./publishing/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./publishing/locales/en.json', { with: { type: 'json' } }),
};
const VERSIONS_TEXTS: NamespaceTexts = {
  de: () => import('./versions/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./versions/locales/en.json', { with: { type: 'json' } }),
};
const EVIDENCE_TEXTS: NamespaceTexts = {
  de: () => import('./evidence/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./evidence/locales/en.json', { with: { type: 'json' } }),
};

const FIELDS_TEXTS: NamespaceTexts = {
  de: () => import('./fields/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./fields/locales/en.json', { with: { type: 'json' } }),
};

const FILES_TEXTS: NamespaceTexts = {
  de: () => import('./files/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./files/locales/en.json', { with: { type: 'json' } }),
};
const FAMILY_TEXTS: NamespaceTexts = {
  de: () => import('./family/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./family/locales/en.json', { with: { type: 'json' } }),
};

const REPORTS_TEXTS: NamespaceTexts = {
  de: () => import('./reports/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./reports/locales/en.json', { with: { type: 'json' } }),
};

const SCHEMA_TEXTS: NamespaceTexts = {
  de: () => import('./schema-impact/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./schema-impact/locales/en.json', { with: { type: 'json' } }),
};

const SEARCH_TEXTS: NamespaceTexts = {
  de: () => import('./search/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./search/locales/en.json', { with: { type: 'json' } }),
};

const SUGGEST_TEXTS: NamespaceTexts = {
  de: () => import('./suggest/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./suggest/locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('projects', TEXTS);
const withEconomics = withWords('economics', ECONOMICS_TEXTS);
const withSustainability = withWords('sustainability', SUSTAINABILITY_TEXTS);
const withPublishing = withWords('publishing', PUBLISHING_TEXTS);
const withVersions = withWords('versions', VERSIONS_TEXTS);
const withFiles = withWords('files', FILES_TEXTS);
const withReuse = withWords('reuse', REUSE_TEXTS);
const withFamily = withWords('family', FAMILY_TEXTS);
const withReports = withWords('reports', REPORTS_TEXTS);
const withSchema = withWords('schema-impact', SCHEMA_TEXTS);
const withFit = <Module>(load: () => Promise<Module>) => withWords('fit', FIT_TEXTS)(withProfileWords(load));
const withEvidence = withWords('evidence', EVIDENCE_TEXTS);
const withSearch = withWords('search', SEARCH_TEXTS);
const withSuggest = withWords('suggest', SUGGEST_TEXTS);
const withFields = withWords('fields', FIELDS_TEXTS);

export const SearchPage = screen(withSearch(withTaxonomy(() => import('./search/SearchPage.js'))));
export const SuggestBox = withSuggest(withTaxonomy(() => import('./suggest/SuggestBox.js')));
export const CreatePage = screen(withTaxonomy(() => import('./create/CreatePage.js')));
export const ProjectPage = screen(
  withFamily(
    withEvidence(
      withPublishing(
        withFiles(
          withFit(
            withEconomics(
              withSustainability(
                withReports(withReuse(withTaxonomy(() => import('./project/ProjectPage.js')))),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
);
export const ReusePage = withReuse(withTaxonomy(() => import('./reuse/ReusePage.js')));
export const OurReuses = withReuse(() => import('./reuse/OurReuses.js'));
export const FamilyPage = screen(withFamily(withTaxonomy(() => import('./family/FamilyPage.js'))));
export const OwnershipQuestions = withFamily(() => import('./family/OwnershipQuestions.js'));
export const RequirementsPage = screen(withFit(() => import('./fit/RequirementsPage.js')));
export const FitPage = screen(withFit(withTaxonomy(() => import('./fit/FitPage.js'))));
export const TasksPage = screen(withEvidence(withTaxonomy(() => import('./write/TasksPage.js'))));
export const PartPage = screen(withFields(withTaxonomy(() => import('./write/PartPage.js'))));
export const DueActuals = withEconomics(() => import('./economics/DueActuals.js'));
export const EconomicsPage = screen(withFields(withEconomics(() => import('./economics/EconomicsPage.js'))));
export const SustainabilityPage = screen(
  withFields(withSustainability(() => import('./sustainability/SustainabilityPage.js'))),
);
export const ReviewPage = screen(withPublishing(withTaxonomy(() => import('./review/ReviewPage.js'))));
export const FilesPage = screen(withFiles(() => import('./files/FilesPage.js')));
export const ReportErrorPage = screen(withReports(() => import('./reports/ReportErrorPage.js')));
export const ReportsPage = screen(withReports(() => import('./reports/ReportsPage.js')));
export const ReportsToAnswer = withReports(() => import('./reports/ReportsToAnswer.js'));
export const HandIns = withPublishing(() => import('./publishing/HandIns.js'));
export const SchemaCard = withSchema(() => import('./schema-impact/SchemaCard.js'));
export const SchemaImpactPage = screen(
  withSchema(withFields(withTaxonomy(() => import('./schema-impact/SchemaImpactPage.js')))),
);
export const VersionsPage = withVersions(withTaxonomy(() => import('./versions/VersionsPage.js')));
export const EvidenceOverviewPage = screen(withEvidence(() => import('./evidence/EvidenceOverviewPage.js')));
export const EvidencePage = screen(withEvidence(withFields(() => import('./evidence/EvidencePage.js'))));
export const SourceSheetPage = screen(
  withEvidence(withFields(() => import('./source-sheet/SourceSheetPage.js'))),
);
export const ChangeStatePage = screen(
  withEvidence(withTaxonomy(() => import('./change-state/ChangeStatePage.js'))),
);
export const WithdrawPage = screen(() => import('./withdraw/WithdrawPage.js'));
export const DeletePage = screen(() => import('./delete/DeletePage.js'));
export const NewProjects = screen(withTaxonomy(() => import('./start/NewProjects.js')));
export const DescribeAction = screen(() => import('./desk/DescribeAction.js'));
export const DeskProjects = screen(withTaxonomy(() => import('./desk/DeskProjects.js')));
export const MunicipalityProjects = screen(
  withTaxonomy(() => import('./municipality/MunicipalityProjects.js')),
);
