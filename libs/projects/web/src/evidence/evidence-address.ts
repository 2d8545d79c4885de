import { fieldIdOf } from '@allmende/platform-web';
import type { EvidencePlace } from '@allmende/projects-core';
import { SECTION_PATHS } from './evidence-draft.js';

const PAGES: Readonly<Record<EvidencePlace, string>> = {
  search: `bearbeiten/nachweise/${SECTION_PATHS.search}`,
  participation: `bearbeiten/nachweise/${SECTION_PATHS.participation}`,
  responsibility: `bearbeiten/nachweise/${SECTION_PATHS.responsibility}`,
  success: `bearbeiten/nachweise/${SECTION_PATHS.success}`,
  operation: `bearbeiten/nachweise/${SECTION_PATHS.operation}`,
  value: 'bearbeiten/nutzen',
  data_sheet: 'bearbeiten/daten',
  economics: 'bearbeiten/wirtschaftlichkeit',
  sustainability: 'bearbeiten/nachhaltigkeit',
  publication: 'pruefen',
};

/** Where a missing piece is written: its page, and the field on it if the problem names one. */
export function evidenceAddress(key: string, place: EvidencePlace, path?: string | null): string {
  const page = `/loesungen/${key}/${PAGES[place]}`;
  const field = fieldOf(path ?? '');
  return field === '' ? page : `${page}#${fieldIdOf(field)}`;
}

/** The path within a part, without the name of the part in front. */
export function fieldOf(path: string): string {
  if (path.startsWith('valuePromise.')) return path;
  return path.split('.').slice(1).join('.');
}
