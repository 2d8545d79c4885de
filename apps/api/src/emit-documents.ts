import { writeFileSync } from 'node:fs';
import { documentFingerprint } from '@allmende/platform-api';
import { clientDocuments } from './client-documents.js';

/** Writes down the fingerprints of what the web client asks: in production nothing else is answered. */
const entries = [...(await clientDocuments())].map(([name, document]) => [
  name,
  documentFingerprint(document),
]);
const sorted = Object.fromEntries(entries.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
const target = process.argv[2] ?? new URL('../trusted-documents.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(sorted, null, 2)}\n`);
