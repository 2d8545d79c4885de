import { createContext, useContext, type ReactNode } from 'react';

/** Every word the design system says by itself; sentences with numbers are functions of the formatted number. */
export interface UiText {
  readonly optional: string;
  readonly loading: string;
  readonly close: string;
  readonly search: string;
  readonly noSuggestions: string;
  readonly suggestions: (count: number) => string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly sortBy: (column: string) => string;
  readonly scrollable: string;
  readonly loadMore: string;
  readonly shown: (shown: number, total: number) => string;
  readonly pages: string;
  readonly page: (page: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly breadcrumbs: string;
  readonly saving: string;
  readonly saved: string;
  readonly savedAt: (time: string) => string;
  readonly offline: string;
  readonly conflict: string;
  readonly notSaved: string;
  readonly errorSummary: string;
  readonly mapHint: string;
  readonly mapPending: (count: number) => string;
  readonly progress: (done: number, all: number) => string;
  readonly of: string;
  readonly source: string;
  readonly asOf: string;
}

const german = (value: number) => value.toLocaleString('de-DE');

/** The words used when no provider is there, e.g. in tests. */
export const GERMAN_UI_TEXT: UiText = {
  optional: 'optional',
  loading: 'Wird geladen …',
  close: 'Schließen',
  search: 'Suchen',
  noSuggestions: 'Keine Vorschläge',
  suggestions: (count) => (count === 1 ? '1 Vorschlag' : `${german(count)} Vorschläge`),
  charactersLeft: (count) => (count === 1 ? 'Noch 1 Zeichen' : `Noch ${german(count)} Zeichen`),
  charactersOver: (count) => `${german(count)} Zeichen zu viel`,
  sortBy: (column) => `Nach „${column}“ sortieren`,
  scrollable: 'seitlich verschiebbar',
  loadMore: 'Mehr anzeigen',
  shown: (shown, total) => `${german(shown)} von ${german(total)}`,
  pages: 'Seiten',
  page: (page) => `Seite ${german(page)}`,
  previous: 'Zurück',
  next: 'Weiter',
  breadcrumbs: 'Sie sind hier',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  savedAt: (time) => `Gespeichert um ${time}`,
  offline: 'Keine Verbindung. Ihr Text bleibt auf diesem Gerät und wird gespeichert, sobald es wieder geht.',
  conflict: 'Jemand hat diesen Abschnitt inzwischen geändert. Beide Fassungen sind erhalten.',
  notSaved: 'Nicht gespeichert',
  errorSummary: 'Bitte prüfen Sie Ihre Angaben',
  mapHint: 'Mit den Pfeiltasten von Punkt zu Punkt, mit der Eingabetaste öffnen.',
  mapPending: (count) => `Karte mit ${german(count)} Punkten`,
  progress: (done, all) => `${german(done)} von ${german(all)} Teilen fertig`,
  of: 'von',
  source: 'Quelle',
  asOf: 'Stand',
};

const UiTextContext = createContext<UiText>(GERMAN_UI_TEXT);

/** Gives the design system its words in the language of the page. */
export function UiTextProvider({ text, children }: { text: UiText; children: ReactNode }) {
  return <UiTextContext value={text}>{children}</UiTextContext>;
}

/** The words of the design system in the language of the page. */
export function useUiText(): UiText {
  return useContext(UiTextContext);
}
