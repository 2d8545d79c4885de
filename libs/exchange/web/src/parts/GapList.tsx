import { TextLink } from '@allmende/platform-ui';
import type { ExchangeGapShownFragment } from './Exchange.generated.js';
import { useWords } from './words.js';

type Place = ExchangeGapShownFragment['place'];

const PARTS: Partial<Record<Place, string>> = {
  basics: 'grundlagen',
  classification: 'einordnung',
  value: 'nutzen',
  description: 'beschreibung',
  contact: 'kontakt',
};

/** Where a gap is mended; null for what is no matter of the entry. */
export function mendingAddress(key: string, { place, path }: ExchangeGapShownFragment): string | null {
  const address = `/loesungen/${key}`;
  const field = path === '' ? '' : `#field-${path.replaceAll('.', '-')}`;
  if (place === 'details') return `${address}/austausch/angaben${field}`;
  if (place === 'publication') return `${address}/pruefen`;
  const part = PARTS[place];
  return part === undefined ? null : `${address}/bearbeiten/${part}${field}`;
}

/** What a form still needs, each with the way to where it is mended. */
export function GapList({
  projectKey,
  missing,
}: {
  projectKey: string;
  missing: readonly ExchangeGapShownFragment[];
}) {
  const t = useWords();
  return (
    <ul className="kern-list kern-list--bullet">
      {missing.map((gap) => {
        const address = mendingAddress(projectKey, gap);
        const place = t(`place.${gap.place}`);
        return (
          <li key={gap.field}>
            {gap.place === 'details' ? t(`question.${gap.path}`) : gap.field}
            {' · '}
            {address === null ? place : <TextLink href={address}>{place}</TextLink>}
          </li>
        );
      })}
    </ul>
  );
}
