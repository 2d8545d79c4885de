import { functionMailbox } from '../entry-texts.js';
import type { ExchangeEntry } from '../exchange-entry.js';
import { type Sheet, sheetOf } from './sheet.js';

/**
 * The five answers that public bodies give when they register the use of a high-risk system (AI Act, Annex VIII section
 * C, with Art. 49(3) and 71), prepared for typing. Who submits is a person and therefore never comes from here.
 */
export function toEuDatabaseSheet(entry: ExchangeEntry): Sheet {
  const { organisation, details } = entry;
  const mailbox = functionMailbox(entry);
  const deployer = organisation === null || mailbox === null ? '' : `${organisation.name}, ${mailbox}`;
  return sheetOf([
    { label: '1 Betreiber', value: deployer, mend: { place: 'contact', path: 'contactMailbox' } },
    { label: '2 Einreichende Person', value: '' },
    {
      label: '3 Eintrag des Anbieters in der EU-Datenbank',
      value: details.euDatabaseUrl,
      mend: { place: 'details', path: 'euDatabaseUrl' },
    },
    {
      label: '4 Grundrechte-Folgenabschätzung, Zusammenfassung',
      value: details.fundamentalRightsSummary,
      mend: { place: 'details', path: 'fundamentalRightsSummary' },
    },
    {
      label: '5 Datenschutz-Folgenabschätzung, Zusammenfassung',
      value: details.dataProtectionSummary,
      mend: { place: 'details', path: 'dataProtectionSummary' },
    },
    { label: 'Registriernummer, sobald eingetragen', value: entry.proof.use?.registration ?? '' },
  ]);
}
