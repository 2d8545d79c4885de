import { useTaxonomy } from '@allmende/municipalities-web';
import { Badge, DefinitionList, TextLink, type Definition } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../card/StateBadge.js';
import { EMPTY_SEARCH, searchAddress, withFacet, type FacetName } from '../search/search-state.js';
import type { ProjectWholeFragment } from './ProjectPage.generated.js';

/** The facts at a glance; fields and kinds lead to others of the same. */
export function FactsBox({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const facts = useFacts(entry);
  return (
    <section className="al-facts" aria-labelledby="facts">
      <h2 className="kern-heading-small" id="facts">
        {t('page.facts')}
      </h2>
      <DefinitionList stacked items={facts} />
    </section>
  );
}

function useFacts(entry: ProjectWholeFragment): readonly Definition[] {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  const { date } = useFormat();
  const { municipality, solutionType, municipalRole, primaryField } = entry;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      'municipality',
      <TextLink key="place" href={`/kommunen/${municipality.key}`}>
        {municipality.name}
      </TextLink>,
    ],
    ['organisation', entry.organisation?.name],
    ['sizeClass', <Same key="size" facet="sizeClass" value={municipality.sizeClass} />],
    ['state', <StateBadge key="state" state={entry.state} />],
    ['field', primaryField && <Same facet="field" value={primaryField} />],
    ['secondaryFields', list(entry.secondaryFields, 'field')],
    ['solutionType', solutionType && <Same facet="solutionType" value={solutionType} />],
    ['municipalRole', municipalRole && term('municipalRole', municipalRole)],
    ['clusters', list(entry.actionClusters, 'cluster')],
    ['licence', entry.licence],
    ['contact', hasContact(entry) && <Contact key="contact" entry={entry} />],
    ['updated', date(entry.updatedAt)],
  ];
  return facts
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => ({ term: t(`facts.${name}`), value }));
}

const VOCABULARIES = {
  field: 'designField',
  solutionType: 'solutionType',
  sizeClass: 'sizeClass',
  cluster: 'actionCluster',
} as const;

/** A kind that leads to the search for others of this kind. */
function Same({ facet, value }: { facet: Extract<FacetName, keyof typeof VOCABULARIES>; value: string }) {
  const term = useTaxonomy();
  return (
    <TextLink href={searchAddress(withFacet(EMPTY_SEARCH, facet, [value]))}>
      {term(VOCABULARIES[facet], value)}
    </TextLink>
  );
}

function list(values: readonly string[], facet: 'field' | 'cluster'): ReactNode {
  if (values.length === 0) return null;
  return (
    <ul className="al-plain-list">
      {values.map((value) => (
        <li key={value}>
          <Same facet={facet} value={value} />
        </li>
      ))}
    </ul>
  );
}

function hasContact({ contactMailbox, vacantSince }: ProjectWholeFragment): boolean {
  return contactMailbox !== '' || (vacantSince !== null && vacantSince !== undefined);
}

/** The office, never a person: while nobody looks after the entry it is the function mailbox of the organisation. */
function Contact({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { date } = useFormat();
  const { vacantSince, organisation, contactMailbox } = entry;
  const isVacant = vacantSince !== null && vacantSince !== undefined;
  const address = isVacant ? (organisation?.mailbox ?? contactMailbox) : contactMailbox;
  return (
    <>
      {isVacant && (
        <p className="kern-body">
          <Badge kind="warning">{t('vacant.badge')}</Badge>
          <br />
          {t('vacant.since', { date: date(vacantSince) })}
        </p>
      )}
      {address !== '' && <Mailbox address={address} />}
    </>
  );
}

function Mailbox({ address }: { address: string }) {
  return (
    <TextLink href={`mailto:${address}`} className="al-breakable">
      {address}
    </TextLink>
  );
}
