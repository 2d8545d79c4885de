import type {
  AffectedGroup,
  CriterionOutcome,
  Evidence,
  PersonalContent,
  ResponsibilityTask,
  SheetSource,
  SourceSheet,
  UseRights,
} from '@allmende/projects-core';

/*
 * What evidence and data sheet say, as sentences in German, the language of entries. Only what was written is said; a
 * record that is half written says nothing.
 */

const OUTCOMES: Readonly<Record<CriterionOutcome, string>> = {
  open: 'noch offen',
  met: 'erreicht',
  not_met: 'nicht erreicht',
};

const PERSONAL: Readonly<Record<PersonalContent, string>> = {
  none: 'keine personenbezogenen Daten',
  pseudonymous: 'pseudonyme, also personenbezogene Daten',
  personal: 'personenbezogene Daten',
  special: 'besondere Kategorien personenbezogener Daten',
};

const RIGHTS: Readonly<Record<UseRights, string>> = {
  cleared: 'Nutzung geklärt',
  in_clearing: 'Nutzung in Klärung',
  not_cleared: 'Nutzung nicht geklärt',
};

/** An ISO day as people write it. */
export function germanDate(day: string): string {
  return day.split('-').reverse().join('.');
}

/** Who is affected, and what came of hearing them. */
export function groupsText({ groups }: Evidence): string {
  return groups
    .filter(({ group }) => group !== '')
    .map((group) => [`Betroffen: ${group.group}.`, ...hearings(group)].join(' '))
    .join('\n');
}

function hearings({ participations }: AffectedGroup): readonly string[] {
  return participations.flatMap(({ form, heldOn, outcome }) =>
    form === '' || heldOn === null || outcome === ''
      ? []
      : [`${form} am ${germanDate(heldOn)}: ${sentence(outcome)}`],
  );
}

/** The simpler way that was weighed first, and why it was not enough. */
export function alternativeText({ simplerAlternative }: Evidence): string {
  const { alternative, result, whyNotEnough } = simplerAlternative;
  if (alternative === '' || whyNotEnough === '') return '';
  const found = result === '' ? '' : ` Ergebnis: ${sentence(result)}`;
  return `Geprüfte einfachere Alternative: ${sentence(alternative)}${found} Warum das nicht reicht: ${sentence(whyNotEnough)}`;
}

/** What success means, and what came out. */
export function criteriaText({ criteria }: Evidence): string {
  return criteria
    .filter(({ indicator, threshold }) => indicator !== '' && threshold !== '')
    .map(({ indicator, threshold, outcome, value, measuredOn }) => {
      const measured =
        value === '' || measuredOn === null ? '' : ` (${value}, gemessen am ${germanDate(measuredOn)})`;
      return `Erfolgskriterium ${indicator}: ${threshold}, ${OUTCOMES[outcome]}${measured}.`;
    })
    .join('\n');
}

/** The evaluation and the report of the latest year. */
export function evaluationText({ evaluation, monitoring }: Evidence): string {
  const { summary, evaluatedOn } = evaluation;
  const said =
    summary === '' || evaluatedOn === null
      ? []
      : [`Bewertung vom ${germanDate(evaluatedOn)}: ${sentence(summary)}`];
  const [latest] = [...monitoring].sort((one, other) => other.year - one.year);
  const watched =
    latest === undefined || latest.finding === ''
      ? []
      : [`Bericht ${latest.year}: ${sentence(latest.finding)}`];
  return [...said, ...watched].join('\n');
}

/** The office that answers for a task. */
export function officeFor(
  { responsibilities }: Evidence,
  task: ResponsibilityTask,
  beginning: string,
): string {
  const office = responsibilities.find((row) => row.task === task)?.responsible ?? '';
  return office === '' ? '' : `${beginning}: ${sentence(office)}`;
}

/** Whether an assessment under Art. 35 GDPR was found necessary. */
export function dpiaText({ dpia }: Evidence): string {
  const { reply, reason, decidedOn } = dpia;
  if (reply === null || reply === 'unknown' || decidedOn === null) return '';
  const need = reply === 'yes' ? 'nötig' : 'nicht nötig';
  return `Vorprüfung vom ${germanDate(decidedOn)}: Eine Datenschutz-Folgenabschätzung ist ${need}. ${sentence(reason)}`.trim();
}

/** The data it works on, a line for each source. */
export function sourcesText({ sources }: SourceSheet): string {
  return sources
    .filter(({ name }) => name !== '')
    .map(sourceLine)
    .join('\n');
}

function sourceLine({ name, owner, personalData, rights, openDataUrl }: SheetSource): string {
  const facts = [
    owner,
    personalData === null ? '' : PERSONAL[personalData],
    rights === null ? '' : RIGHTS[rights],
    openDataUrl === '' ? '' : `offene Daten: ${openDataUrl}`,
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? `${name}.` : `${name} (${facts.join('; ')}).`;
}

/** What the use of the data stands on, each once. */
export function legalBasisText({ sources }: SourceSheet): string {
  return [...new Set(sources.map(({ legalBasis }) => legalBasis).filter((basis) => basis !== ''))].join('\n');
}

// What may stand in linked data as it is.
const WEB_ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/;

/** Open data that the entry works on, each address once. */
export function openSourcesOf({ sources }: SourceSheet): readonly string[] {
  return [...new Set(sources.map(({ openDataUrl }) => openDataUrl))].filter((at) => WEB_ADDRESS.test(at));
}

/** A text that ends as sentences do. */
export function sentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
