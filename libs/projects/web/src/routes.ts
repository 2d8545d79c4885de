import { type DomainRoutes, lazyScreens, untilUsed } from '@allmende/platform-web';
import './economics/economics.css';
import './part-fields/part-fields.css';
import './files/files.css';
import './family/family.css';
import './projects.css';
import './suggest/suggest.css';
import './versions/versions.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** Finding, reading and writing solutions. */
export const routes: DomainRoutes = {
  area: 'projects',
  routes: [
    { path: 'loesungen', lazy: page('SearchPage') },
    { path: 'loesungen/neu', lazy: page('CreatePage') },
    { path: 'loesungen/:key', lazy: page('ProjectPage') },
    { path: 'loesungen/:key/bearbeiten', lazy: page('TasksPage') },
    { path: 'loesungen/:key/bearbeiten/wirtschaftlichkeit', lazy: page('EconomicsPage') },
    { path: 'loesungen/:key/bearbeiten/nachhaltigkeit', lazy: page('SustainabilityPage') },
    { path: 'loesungen/:key/bearbeiten/voraussetzungen', lazy: page('RequirementsPage') },
    { path: 'loesungen/:key/bearbeiten/daten', lazy: page('SourceSheetPage') },
    { path: 'loesungen/:key/bearbeiten/nachweise', lazy: page('EvidenceOverviewPage') },
    { path: 'loesungen/:key/bearbeiten/nachweise/:section', lazy: page('EvidencePage') },
    { path: 'loesungen/:key/bearbeiten/dateien', lazy: page('FilesPage') },
    {
      path: 'loesungen/:key/bearbeiten/:part',
      lazy: page('PartPage'),
    },
    { path: 'loesungen/:key/versionen', lazy: page('VersionsPage') },
    { path: 'loesungen/:key/fehler-melden', lazy: page('ReportErrorPage') },
    { path: 'loesungen/:key/meldungen', lazy: page('ReportsPage') },
    { path: 'loesungen/:key/pruefen', lazy: page('ReviewPage') },
    {
      path: 'loesungen/:key/stand',
      lazy: page('ChangeStatePage'),
    },
    { path: 'loesungen/:key/herkunft', lazy: page('FamilyPage') },
    { path: 'loesungen/:key/passt', lazy: page('FitPage') },
    { path: 'loesungen/:key/nachnutzung', lazy: page('ReusePage') },
    { path: 'redaktion/feldschema', lazy: page('SchemaImpactPage') },
    { path: 'loesungen/:key/zurueckziehen', lazy: page('WithdrawPage') },
    { path: 'loesungen/:key/loeschen', lazy: page('DeletePage') },
  ],
  slots: [
    slot('search.suggestions', 10, 'SuggestBox'),
    slot('start.new', 10, 'NewProjects', untilUsed('start.new')),
    slot('desk.actions', 10, 'DescribeAction'),
    slot('desk', 14, 'HandIns'),
    slot('desk', 15, 'OwnershipQuestions'),
    slot('desk', 16, 'ReportsToAnswer'),
    slot('desk', 20, 'DeskProjects'),
    slot('desk', 22, 'DueActuals'),
    slot('desk', 25, 'OurReuses'),
    slot('network-desk', 30, 'SchemaCard'),
    slot('municipality', 10, 'MunicipalityProjects'),
  ],
};
