import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { pickedKeys, regionParts, type Region } from './region.js';
import { ConsortiaRegionsDocument, type ConsortiaRegionsQuery } from './Region.generated.js';
import { useWords, type Words } from './use-words.js';

type District = ConsortiaRegionsQuery['districts'][number];

/** A Land or a Kreis one can pick. */
export interface RegionChoice {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly demo: boolean;
}

/** What the keys of the register are called. */
export interface RegionNames {
  readonly choices: readonly RegionChoice[];
  readonly nameOf: (key: string) => string;
  /** The whole region as a phrase, e.g. „Hessen (Landkreis Gießen, Lahn-Dill-Kreis)“. */
  readonly phrase: (region: Region) => string;
}

/** Names of Länder and Kreise; until they are there the keys stand for themselves. */
export function useRegionNames(): RegionNames {
  const t = useWords();
  const { data } = useQuery(ConsortiaRegionsDocument, { ssr: false });
  return useMemo(() => {
    const choices = data === undefined ? [] : choicesOf(data, t);
    const names = new Map(choices.map(({ key, label }) => [key, label]));
    const nameOf = (key: string) => names.get(key) ?? key;
    const phrase = (region: Region) =>
      regionParts(region)
        .map(({ land, kreise }) =>
          kreise.length === 0
            ? nameOf(land)
            : t('region.within', { land: nameOf(land), kreise: kreise.map(nameOf).join(', ') }),
        )
        .join('; ');
    return { choices, nameOf, phrase };
  }, [data, t]);
}

function choicesOf({ lands, districts }: ConsortiaRegionsQuery, t: Words): readonly RegionChoice[] {
  const landNames = new Map(lands.map(({ key, name }) => [key, name]));
  return [
    ...lands.map(({ key, name, demo }) => ({ key, label: name, description: t('region.wholeLand'), demo })),
    ...districts.map((district) => ({
      key: district.key,
      label: districtName(district, t),
      description: landNames.get(district.key.slice(0, 2)) ?? '',
      demo: district.demo,
    })),
  ];
}

/** Town and surrounding Kreis may share their name in the register, so the kind is said where the name does not. */
function districtName({ name, kind }: Pick<District, 'name' | 'kind'>, t: Words): string {
  return /kreis|region|verband|stadt\b/i.test(name) ? name : t(`districtKind.${kind}`, { name });
}

/** Choices whose words begin with what was typed, then those that contain it. */
export function matchingChoices(
  choices: readonly RegionChoice[],
  text: string,
  region: Region,
): readonly RegionChoice[] {
  const wanted = text.toLocaleLowerCase('de');
  const taken = new Set(pickedKeys(region));
  const words = ({ label }: RegionChoice) => label.toLocaleLowerCase('de');
  const open = choices.filter((choice) => !taken.has(choice.key) && words(choice).includes(wanted));
  const starts = (choice: RegionChoice) =>
    words(choice)
      .split(/[\s-]/)
      .some((word) => word.startsWith(wanted));
  return [...open.filter(starts), ...open.filter((choice) => !starts(choice))].slice(0, 8);
}
