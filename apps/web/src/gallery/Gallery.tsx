import {
  Alert,
  AmountField,
  Badge,
  Button,
  Card,
  CardGrid,
  CheckboxGroup,
  Combobox,
  DefinitionList,
  Dialog,
  Disclosure,
  DotMap,
  EmptyState,
  ErrorSummary,
  KeyFigure,
  LinkButton,
  LoadMore,
  Pagination,
  Progress,
  RadioGroup,
  SaveStatus,
  Section,
  SelectField,
  SideBySide,
  Skeleton,
  Stack,
  Table,
  Tabs,
  TaskList,
  TextAreaField,
  TextField,
  type DotPoint,
  type Suggestion,
} from '@allmende/platform-ui';
import { AreaPage } from '@allmende/platform-web';
import { useState } from 'react';

/** Every part of the design system once, to be looked at in light and dark, wide and narrow. */
export function Component() {
  return (
    <AreaPage
      title="Bausteine"
      preline="Gestaltung"
      description="Alle Teile der Gestaltung auf einer Seite, zum Ansehen und Bedienen."
      crumbs={[{ label: 'Start', href: '/' }]}
      badges={<Badge kind="success">im Einsatz</Badge>}
      actions={<LinkButton href="/">Zur Startseite</LinkButton>}
    >
      <Messages />
      <Forms />
      <Lists />
      <Pictures />
    </AreaPage>
  );
}

function Messages() {
  const [open, setOpen] = useState(false);
  return (
    <Section title="Meldungen" actions={<Button onClick={() => setOpen(true)}>Dialog öffnen</Button>}>
      <ErrorSummary problems={[{ text: 'Der Titel ist zu kurz.', fieldId: 'gallery-title' }]} />
      {(['info', 'success', 'warning', 'danger'] as const).map((kind) => (
        <Alert key={kind} kind={kind} live="off" title={`Meldung ${kind}`}>
          Ein Satz, der sagt, was zu tun ist.
        </Alert>
      ))}
      <div className="al-cluster">
        <Badge>Entwurf</Badge>
        <Badge kind="info">in Prüfung</Badge>
        <Badge kind="success">veröffentlicht</Badge>
        <Badge kind="warning">läuft ab</Badge>
        <Badge kind="danger">abgelehnt</Badge>
      </div>
      <div className="al-cluster">
        {(['saving', 'saved', 'offline', 'conflict', 'refused'] as const).map((state) => (
          <SaveStatus key={state} state={state} savedAt="14:05" />
        ))}
      </div>
      <Skeleton />
      <EmptyState title="Noch keine Bedarfe" action={<Button variant="secondary">Bedarf melden</Button>}>
        Hier stünden Aufgaben, für die Kommunen noch eine Lösung suchen.
      </EmptyState>
      <Dialog open={open} onClose={() => setOpen(false)} title="Wirklich einreichen?">
        Danach sind Fragen und Antworten eingefroren.
      </Dialog>
    </Section>
  );
}

const TOWNS: readonly Suggestion[] = [
  'Musterstadt',
  'Musterhausen',
  'Neumuster',
  'Bad Muster',
  'Mustertal',
].map((label, index) => ({ key: `9900${index}`, label, description: `Kreis Beispiel · 9900${index}` }));

const findTowns = async (text: string) =>
  TOWNS.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));

const CHOICES = [
  { value: 'a', label: 'Nachnutzung', hint: 'Eine Lösung übernehmen, die es schon gibt' },
  { value: 'b', label: 'Eigenentwicklung' },
  { value: 'c', label: 'Beschaffung' },
];

function Forms() {
  const [town, setTown] = useState<Suggestion | null>(null);
  return (
    <Section title="Formulare">
      <Stack>
        <TextField
          id="gallery-title"
          label="Titel"
          hint="So, wie man davon erzählt."
          error="Bitte mindestens 10 Zeichen."
        />
        <Combobox
          label="Kommune"
          hint="Name, Kreis oder Postleitzahl"
          load={findTowns}
          chosen={town}
          onChoose={setTown}
        />
        <TextAreaField
          label="Worum geht es?"
          optional
          limit={120}
          defaultValue="Straßenschäden aus Fahrten der Müllabfuhr."
        />
        <SelectField label="Handlungsfeld" empty="Bitte wählen" choices={CHOICES} />
        <AmountField label="Eigenanteil" hint="Auf den Cent" defaultValue="12.500,00" />
        <RadioGroup name="way" label="Weg" choices={CHOICES} defaultValue="a" />
        <CheckboxGroup
          name="more"
          label="Bausteine"
          choices={CHOICES}
          defaultValues={['b']}
          error="Bitte höchstens zwei."
        />
        <div className="al-cluster">
          <Button>Weiter</Button>
          <Button variant="secondary" icon="edit">
            Bearbeiten
          </Button>
          <Button variant="tertiary">Abbrechen</Button>
          <Button busy>Wird gesendet</Button>
          <Button small variant="secondary">
            Klein
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

const ROWS = [
  { name: 'Musterstadt', people: 84_120, state: 'im Einsatz' },
  { name: 'Äpfeltal', people: 7_340, state: 'Erprobung' },
  { name: 'Bad Muster', people: 23_001, state: 'geplant' },
];

function Lists() {
  return (
    <Section title="Listen">
      <SideBySide
        side={
          <KeyFigure
            value="412"
            of="10.773"
            label="Kommunen mit einer Lösung"
            asOf="1. November 2026"
            source="Allmende"
          />
        }
      >
        <Table
          caption="Kommunen"
          rows={ROWS}
          rowKey={(row) => row.name}
          columns={[
            {
              key: 'name',
              header: 'Kommune',
              cell: (row) => row.name,
              rowHeader: true,
              sortValue: (row) => row.name,
            },
            {
              key: 'people',
              header: 'Einwohner',
              cell: (row) => row.people.toLocaleString('de-DE'),
              numeric: true,
              sortValue: (row) => row.people,
            },
            { key: 'state', header: 'Stand', cell: (row) => row.state },
          ]}
        />
        <LoadMore shown={3} total={41} hasMore href="?seite=2" />
        <Pagination page={4} pageCount={12} hrefFor={(page) => `?seite=${page}`} />
      </SideBySide>
      <CardGrid>
        {ROWS.map((row) => (
          <Card
            key={row.name}
            href="/"
            preline={row.state}
            title={`Straßenschäden in ${row.name}`}
            badges={<Badge kind="info">Mobilität</Badge>}
          >
            Erkennt Schäden aus Kamerabildern und ordnet sie dem Bauhof zu.
          </Card>
        ))}
      </CardGrid>
      <TaskList
        title="Antrag"
        tasks={[
          { key: 't1', label: 'Vorhaben', href: '/', status: { text: 'fertig', kind: 'success' } },
          {
            key: 't2',
            label: 'Finanzplan',
            href: '/',
            hint: 'Summe je Partnerin',
            status: { text: 'begonnen', kind: 'info' },
          },
          { key: 't3', label: 'Einreichen', status: { text: 'noch nicht möglich' } },
        ]}
      />
      <Progress label="Fortschritt" done={2} all={5} />
      <DefinitionList
        items={[
          { term: 'Kommune', value: 'Musterstadt' },
          { term: 'Kosten', value: 0 },
        ]}
      />
      <Tabs
        label="Ansichten"
        tabs={[
          { key: 'list', label: 'Liste', panel: 'Die Liste.' },
          { key: 'map', label: 'Karte', panel: 'Die Karte.' },
        ]}
      />
      <Disclosure title="Wie wird das gerechnet?">Mit dem größten Rest.</Disclosure>
    </Section>
  );
}

/** Dots spread evenly by the golden angle over an ellipse about as large as Germany. */
const DOTS: DotPoint[] = Array.from({ length: 10_773 }, (_, index) => {
  const distance = Math.sqrt(index / 10_773);
  const angle = index * 2.399963;
  return {
    lat: 51.1 + 3.6 * distance * Math.sin(angle),
    lon: 10.4 + 4.3 * distance * Math.cos(angle),
    kind: index % 40 === 0 ? 'accent' : 'base',
    label: `Ort ${index}`,
  };
});

function Pictures() {
  return (
    <Section title="Karte">
      <DotMap
        label="Karte von 10.773 Orten"
        caption="Erfundene Punkte"
        points={DOTS}
        kinds={[
          { kind: 'base', label: 'ohne Lösung' },
          { kind: 'accent', label: 'mit Lösung' },
        ]}
      />
    </Section>
  );
}
