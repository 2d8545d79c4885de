import { slugify } from '@allmende/platform-core';
import { isAgs } from './ags.js';

/** The readable address of a municipality: `05315000-koeln`. The name may age, the AGS finds it. */
export function municipalityKey(ags: string, name: string): string {
  const slug = slugify(name);
  return slug === '' ? ags : `${ags}-${slug}`;
}

/** The AGS at the head of an address, null when there is none; whatever name follows is not compared. */
export function agsOfKey(key: string): string | null {
  const ags = /^(\d{8})(?:-[a-z0-9-]*)?$/.exec(key)?.[1];
  return ags !== undefined && isAgs(ags) ? ags : null;
}
