import { fileURLToPath } from 'node:url';

const path = (name: string): string => fileURLToPath(new URL(`./trial-programs/${name}.ts`, import.meta.url));

/** Environment that puts the trial programs in place of the built ones. */
export const TRIAL_ENTRIES = {
  ALLMENDE_PREPARE_ENTRY: path('prepare'),
  ALLMENDE_DEMO_ENTRY: path('demo'),
  ALLMENDE_API_ENTRY: path('api'),
  ALLMENDE_WORKER_ENTRY: path('worker'),
  ALLMENDE_WEB_ENTRY: path('web'),
};
