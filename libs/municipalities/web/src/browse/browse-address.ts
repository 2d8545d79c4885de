/** Entries on one page of the list. */
export const PAGE_SIZE = 25;

/** What the address of the list says; empty narrows nothing. */
export interface BrowseAddress {
  readonly text: string;
  readonly land: string;
  readonly district: string;
  readonly sizeClass: string;
  readonly sort: 'name' | 'population';
  /** Cursor of the page before; empty on the first page. */
  readonly after: string;
  readonly demo: boolean;
}

const SIZE_CLASSES: readonly string[] = ['rural_municipality', 'small_town', 'medium_town', 'large_city'];

/** Reads the address; a value that cannot be is left out instead of failing the page. */
export function readAddress(params: URLSearchParams): BrowseAddress {
  const kept = (name: string, pattern: RegExp) => {
    const value = params.get(name) ?? '';
    return pattern.test(value) ? value : '';
  };
  const sizeClass = params.get('groesse') ?? '';
  const land = kept('land', /^\d{2}$/);
  // Whoever chooses another Land in the form leaves the Kreis of the old one behind.
  const district = kept('kreis', new RegExp(`^${land === '' ? '\\d\\d' : land}\\d{3}$`));
  return {
    text: (params.get('q') ?? '').trim().slice(0, 100),
    land: district === '' ? land : district.slice(0, 2),
    district,
    sizeClass: SIZE_CLASSES.includes(sizeClass) ? sizeClass : '',
    sort: params.get('sortierung') === 'einwohner' ? 'population' : 'name',
    after: params.get('nach') ?? '',
    demo: params.get('demo') === '1',
  };
}

/** The address of a list; parts that narrow nothing are left out, so that one list has one address. */
export function hrefOf(address: Partial<BrowseAddress>): string {
  const params = new URLSearchParams();
  const add = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  add('q', address.text);
  if (!address.district) add('land', address.land);
  add('kreis', address.district);
  add('groesse', address.sizeClass);
  if (address.sort === 'population') add('sortierung', 'einwohner');
  if (address.demo === true) add('demo', '1');
  add('nach', address.after);
  const query = params.toString();
  return query === '' ? '/kommunen' : `/kommunen?${query}`;
}

/** True while the list is neither narrowed nor leafed through: then the overview comes first. */
export function isWholeList({ land, district, sizeClass, after }: BrowseAddress): boolean {
  return [land, district, sizeClass, after].every((part) => part === '');
}
