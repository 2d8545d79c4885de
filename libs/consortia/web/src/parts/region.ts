/** Where a consortium works: Länder (two digits) and Kreise (five); a Land without a Kreis of its own is meant whole. */
export interface Region {
  readonly lands: readonly string[];
  readonly kreise: readonly string[];
}

/** One Land of a region, whole or narrowed to some of its Kreise. */
export interface RegionPart {
  readonly land: string;
  readonly kreise: readonly string[];
}

const landOf = (kreis: string) => kreis.slice(0, 2);
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

/** Kreis and Land of a municipality; nothing for an organisation that is none. */
export function homeRegion(ags: string | null): Region {
  return ags === null ? { lands: [], kreise: [] } : { lands: [ags.slice(0, 2)], kreise: [ags.slice(0, 5)] };
}

/** Adds a Kreis with its Land, or a whole Land in place of its Kreise. */
export function addToRegion(region: Region, key: string): Region {
  if (key.length === 2) {
    return {
      lands: sorted([...region.lands, key]),
      kreise: region.kreise.filter((kreis) => landOf(kreis) !== key),
    };
  }
  return { lands: sorted([...region.lands, landOf(key)]), kreise: sorted([...region.kreise, key]) };
}

/** Takes a Kreis or a Land out. With its last Kreis the Land goes too: left alone it would mean all of it. */
export function removeFromRegion(region: Region, key: string): Region {
  if (key.length === 2) {
    return {
      lands: region.lands.filter((land) => land !== key),
      kreise: region.kreise.filter((kreis) => landOf(kreis) !== key),
    };
  }
  const kreise = region.kreise.filter((kreis) => kreis !== key);
  const landRemains = kreise.some((kreis) => landOf(kreis) === landOf(key));
  return { lands: landRemains ? region.lands : region.lands.filter((land) => land !== landOf(key)), kreise };
}

/** The region Land by Land, in the order of the keys. */
export function regionParts(region: Region): readonly RegionPart[] {
  return sorted([...region.lands, ...region.kreise.map(landOf)]).map((land) => ({
    land,
    kreise: sorted(region.kreise.filter((kreis) => landOf(kreis) === land)),
  }));
}

/** The keys a person picked: Kreise, and Länder that are meant whole. */
export function pickedKeys(region: Region): readonly string[] {
  return regionParts(region).flatMap(({ land, kreise }) => (kreise.length === 0 ? [land] : kreise));
}
