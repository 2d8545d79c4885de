import { Section, Table, TextLink, type TableColumn } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { useWords } from '../parts/use-words.js';

type Member = ConsortiumPartsFragment['partners'][number];

/** Who is in, as what, since when; for the lead with the way to another role. */
export function PartnerTable({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const format = useFormat();
  const columns = useColumns(consortium);
  const places = consortium.partners.flatMap(({ municipality }) => municipality ?? []);
  const people = places.reduce((sum, { population }) => sum + population, 0);
  return (
    <Section title={t('partners.title')}>
      <Table
        caption={t('partners.title')}
        captionHidden
        columns={columns}
        rows={consortium.partners}
        rowKey={({ organisation }) => organisation.id}
      />
      <p className="kern-body kern-body--small kern-body--muted">
        {t('partners.sum', { count: places.length, number: format.number(people) })}
      </p>
    </Section>
  );
}

function useColumns({ key, viewerCan }: ConsortiumPartsFragment): readonly TableColumn<Member>[] {
  const t = useWords();
  const format = useFormat();
  const role: TableColumn<Member> = {
    key: 'change',
    header: t('partners.actions'),
    cell: ({ organisation, role: current }) =>
      current === 'lead' ? (
        '–'
      ) : (
        <TextLink href={`/verbuende/${key}/rolle/${organisation.id}`}>
          {t('partners.change')}
          <span className="al-visually-hidden"> {organisation.name}</span>
        </TextLink>
      ),
  };
  return [
    {
      key: 'name',
      header: t('partners.organisation'),
      rowHeader: true,
      cell: ({ organisation }) => organisation.name,
      sortValue: ({ organisation }) => organisation.name,
    },
    {
      key: 'municipality',
      header: t('partners.municipality'),
      cell: ({ municipality }) =>
        municipality === null ? (
          t('partners.noMunicipality')
        ) : (
          <span>
            <TextLink href={`/kommunen/${municipality.key}`}>{municipality.name}</TextLink>,{' '}
            {municipality.district.name}
          </span>
        ),
    },
    {
      key: 'people',
      header: t('partners.people'),
      numeric: true,
      cell: ({ municipality }) => (municipality === null ? '–' : format.number(municipality.population)),
      sortValue: ({ municipality }) => municipality?.population ?? null,
    },
    {
      key: 'role',
      header: t('partners.role'),
      cell: (member) => t(`role.${member.role}.label`),
    },
    {
      key: 'since',
      header: t('partners.since'),
      cell: ({ since }) => format.date(since, 'short'),
      sortValue: ({ since }) => since,
    },
    ...(viewerCan.changeRoles ? [role] : []),
  ];
}
