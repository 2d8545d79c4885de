import { algorithmType, functionMailbox, goalOf } from '../entry-texts.js';
import type { ExchangeEntry } from '../exchange-entry.js';
import { STATUS_OF_STATE } from '../eurocities/eurocities-standard.js';
import { criteriaText } from '../proof/evidence-texts.js';
import { type PlannedRow, type Sheet, sheetOf } from './sheet.js';

/**
 * What the federal register of AI applications (Marktplatz der KI-Möglichkeiten) shows of its entries, as a sheet to copy
 * from: no schema or interface of it is published, so the lines are ours and may need another order.
 */
export function toMakiSheet(entry: ExchangeEntry): Sheet {
  return sheetOf([...whatItIs(entry), ...howItWorks(entry), ...forOthers(entry)]);
}

function whatItIs({ project, organisation, municipality, address }: ExchangeEntry): readonly PlannedRow[] {
  return [
    { label: 'Bezeichnung', value: project.title, mend: { place: 'basics', path: 'title' } },
    { label: 'Kurzbeschreibung', value: project.summary, mend: { place: 'basics', path: 'summary' } },
    { label: 'Behörde', value: organisation?.name ?? '', mend: { place: 'outside', path: '' } },
    { label: 'Ebene', value: 'Kommune' },
    { label: 'Gemeinde', value: municipality.name },
    { label: 'Amtlicher Gemeindeschlüssel', value: municipality.ags },
    { label: 'Land', value: municipality.land },
    { label: 'Status', value: STATUS_OF_STATE[project.state] },
    { label: 'Weitere Informationen', value: address },
  ];
}

function howItWorks(entry: ExchangeEntry): readonly PlannedRow[] {
  const { project, details } = entry;
  return [
    { label: 'Problemstellung', value: project.problem, mend: { place: 'description', path: 'problem' } },
    { label: 'Lösung', value: project.approach, mend: { place: 'description', path: 'approach' } },
    { label: 'Zweck', value: goalOf(entry) ?? '', mend: { place: 'value', path: 'valuePromise.indicator' } },
    {
      label: 'Art des Verfahrens',
      value: algorithmType(entry) ?? '',
      mend: { place: 'classification', path: 'solutionType' },
    },
    {
      label: 'Risikoeinstufung',
      value: details.riskCategory ?? '',
      mend: { place: 'details', path: 'riskCategory' },
    },
    { label: 'Datengrundlage', value: details.sourceData, mend: { place: 'details', path: 'sourceData' } },
    ...howItIsWatched(entry),
  ];
}

/** What the entry shows of itself; the register asks for none of it, so that a line may stay empty. */
function howItIsWatched({ details, proof }: ExchangeEntry): readonly PlannedRow[] {
  return [
    { label: 'Begründung der Einstufung', value: details.risks },
    { label: 'Entscheidung', value: details.decisionProcess },
    { label: 'Zuständige Stelle', value: details.department },
    { label: 'Betroffene und Beteiligung', value: details.impact },
    { label: 'Einfachere Alternative', value: details.proportionality },
    { label: 'Erfolgskriterien', value: criteriaText(proof.evidence) },
    { label: 'Bewertung', value: details.monitoring },
    { label: 'Menschliche Aufsicht', value: details.humanIntervention },
    { label: 'Widerspruch', value: details.objection },
  ];
}

function forOthers(entry: ExchangeEntry): readonly PlannedRow[] {
  const { project, details, operating } = entry;
  return [
    { label: 'Lizenz', value: project.licence, mend: { place: 'contact', path: 'licence' } },
    { label: 'Quelltext', value: details.codeUrl },
    { label: 'In Betrieb in Gemeinden', value: String(operating) },
    {
      label: 'Kontakt',
      value: functionMailbox(entry) ?? '',
      mend: { place: 'contact', path: 'contactMailbox' },
    },
  ];
}
