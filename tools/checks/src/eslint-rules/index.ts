import type { ESLint } from 'eslint';
import { disableNeedsReason } from './disable-needs-reason.ts';
import { exportedNeedsTsdoc } from './exported-needs-tsdoc.ts';
import { fileName } from './file-name.ts';
import { noVagueNames } from './no-vague-names.ts';

/** The rules of this house that no published plugin has. */
export const allmende: ESLint.Plugin = {
  meta: { name: 'allmende', version: '1.0.0' },
  rules: {
    'disable-needs-reason': disableNeedsReason,
    'exported-needs-tsdoc': exportedNeedsTsdoc,
    'file-name': fileName,
    'no-vague-names': noVagueNames,
  },
};
