import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';
import { composeIsSound } from './compose.ts';
import { imageIsSound } from './image.ts';
import { localesMatch } from './locales.ts';
import { migrationsGoForward } from './migrations.ts';
import { plantedViolationsFail } from './planted-violations.ts';
import { coreIsPure } from './pure-core.ts';
import { filesTravel } from './tracked-files.ts';

const CHECKS: readonly Check[] = [
  plantedViolationsFail,
  coreIsPure,
  localesMatch,
  migrationsGoForward,
  composeIsSound,
  imageIsSound,
  filesTravel,
];
const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

let broken = 0;
for (const check of CHECKS) {
  const complaints = await check.complaints(root);
  console.log(`${complaints.length === 0 ? '✓' : '✗'} ${check.says}`);
  for (const complaint of complaints) console.log(`    ${complaint}`);
  broken += complaints.length;
}
process.exitCode = broken === 0 ? 0 : 1;
