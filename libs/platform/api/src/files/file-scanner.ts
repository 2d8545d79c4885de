import { CONFIG, type Config } from '../config/config.js';
import { ClamdScanner } from './clamd-scanner.js';

/** What a scanner says to a file: nothing found, the name of what was found, or that it could not look. */
export type ScanVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly name: string }
  | { readonly kind: 'unreachable' };

/** Looks for viruses in files before they are offered to others. */
export interface FileScanner {
  scan(content: Buffer): Promise<ScanVerdict>;
}

/** The injection token of the {@link FileScanner}. */
export const FILE_SCANNER = Symbol('FILE_SCANNER');

/** Where nobody set up a scanner every file passes. */
const NO_SCANNER: FileScanner = { scan: async () => ({ kind: 'clean' }) };

/** The scanner that the settings name. */
export const FILE_SCANNER_PROVIDER = {
  provide: FILE_SCANNER,
  useFactory: ({ VIRUS_SCANNER }: Pick<Config, 'VIRUS_SCANNER'>): FileScanner =>
    VIRUS_SCANNER === undefined ? NO_SCANNER : new ClamdScanner(VIRUS_SCANNER),
  inject: [CONFIG],
};
