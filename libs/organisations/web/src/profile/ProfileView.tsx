import { type Availability, AVAILABILITIES } from '@allmende/organisations-core';
import { DefinitionList, Section } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { OfficeProfileFragment } from './Profile.generated.js';
import { useWords } from './use-words.js';

type Content = OfficeProfileFragment['content'];

/** A profile to read, with the day it was last written. What is not said is left out. */
export function ProfileView({ profile }: { profile: OfficeProfileFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const { content, savedAt } = profile;
  const asOf = savedAt === null ? undefined : t('asOf', { day: date(savedAt) });
  return (
    <Section title={t('view.title')} lead={asOf}>
      <DefinitionList items={useItems(content)} stacked />
    </Section>
  );
}

function useItems({ itProvider, operations, procedures, data, roles, capacityDays }: Content) {
  const t = useWords();
  const lists = [
    {
      term: t('it.where'),
      held: operations.map((one) => ({ ...one, name: t(`operation.${one.operation}`) })),
    },
    { term: t('procedures.title'), held: procedures },
    { term: t('data.title'), held: data },
    { term: t('roles.title'), held: roles.map((one) => ({ ...one, name: t(`role.${one.role}`) })) },
  ];
  const shown = lists
    .filter(({ held }) => held.length > 0)
    .map(({ term, held }) => ({ term, value: <HeldList held={held} /> }));
  return [
    ...(itProvider === '' ? [] : [{ term: t('it.provider'), value: itProvider }]),
    ...shown,
    ...(capacityDays === null
      ? []
      : [{ term: t('capacity.label'), value: t('capacity.days', { count: capacityDays }) }]),
  ];
}

function HeldList({ held }: { held: readonly { name: string; availability: Availability }[] }) {
  const t = useWords();
  return (
    <>
      {AVAILABILITIES.map((availability) => {
        const names = held.filter((one) => one.availability === availability).map(({ name }) => name);
        if (names.length === 0) return null;
        return (
          <p key={availability} className="kern-body">
            {t(`availability.${availability}`)}: {names.join(', ')}
          </p>
        );
      })}
    </>
  );
}
