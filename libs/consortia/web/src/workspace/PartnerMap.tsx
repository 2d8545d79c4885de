import { DotMap, type DotKind, type DotPoint } from '@allmende/platform-ui';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { useWords } from '../parts/use-words.js';
import {
  ConsortiumSurroundingsDocument,
  type ConsortiumSurroundingsQuery,
} from './WorkspacePage.generated.js';

type Place = ConsortiumSurroundingsQuery['municipalities']['nodes'][number];

/** More Kreise than this would be a map of the Land; the surroundings help only while the region is small. */
const KREISE_DRAWN = 6;

/** Where the members lie among their neighbours; the table of partners says the same in words. */
export function PartnerMap({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const navigate = useNavigate();
  const members = useMemo(() => memberPoints(consortium), [consortium]);
  const around = useSurroundings(consortium);
  const points = useMemo(() => {
    const taken = new Set(consortium.partners.map(({ municipality }) => municipality?.ags));
    return [...around.filter(({ ags }) => !taken.has(ags)).flatMap(neighbourPoint), ...members];
  }, [around, members, consortium.partners]);
  const kinds: readonly DotKind[] = useMemo(
    () => [
      { kind: 'base', label: t('map.around') },
      { kind: 'accent', label: t('map.member') },
      { kind: 'own', label: t('role.lead.label') },
    ],
    [t],
  );
  // A single dot has no place to be compared with.
  if (members.length === 0 || points.length < 2) return null;
  return (
    <div className="al-partner-map">
      <DotMap
        label={t('map.label', { count: members.length })}
        caption={t('map.caption')}
        points={points}
        kinds={kinds}
        onOpen={({ href }) => href !== undefined && void navigate(href)}
      />
    </div>
  );
}

function memberPoints({ partners }: ConsortiumPartsFragment): readonly DotPoint[] {
  return partners.flatMap(({ municipality, role }) =>
    municipality === null || municipality.lat === null || municipality.lon === null
      ? []
      : [
          {
            lat: municipality.lat,
            lon: municipality.lon,
            kind: role === 'lead' ? 'own' : 'accent',
            label: municipality.name,
            href: `/kommunen/${municipality.key}`,
          },
        ],
  );
}

function neighbourPoint({ lat, lon, name }: Place): readonly DotPoint[] {
  return lat === null || lon === null ? [] : [{ lat, lon, kind: 'base', label: name }];
}

/** The municipalities of the Kreise the members lie in. Without them the map is only emptier. */
function useSurroundings({ partners }: ConsortiumPartsFragment): readonly Place[] {
  const client = useApolloClient();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const kreise = [...new Set(partners.flatMap(({ municipality }) => municipality?.district.key ?? []))]
    .slice(0, KREISE_DRAWN)
    .join(',');
  useEffect(() => {
    let stale = false;
    const one = async (district: string) => {
      const { data } = await client.query({ query: ConsortiumSurroundingsDocument, variables: { district } });
      return data?.municipalities.nodes ?? [];
    };
    Promise.all(kreise.split(',').filter(Boolean).map(one)).then(
      (found) => !stale && setPlaces(found.flat()),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [client, kreise]);
  return places;
}
