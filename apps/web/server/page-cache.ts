import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A finished answer of the renderer with its compressed forms. */
export interface CachedPage {
  readonly status: number;
  /** Where a redirect leads; null for pages. */
  readonly location: string | null;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

interface Entry {
  readonly page: Promise<CachedPage>;
  expires: number;
}

const LASTING: ReadonlySet<number> = new Set([200, 301, 308, 404]);

const squeezeGzip = promisify(gzip);
const squeezeBrotli = promisify(brotliCompress);

/**
 * Keeps pages of anonymous visitors for a few seconds. Visitors who come while a page is being made wait for
 * the same one. Only answers that hold for a while are kept: pages, pages that do not exist, lasting redirects.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly keepMilliseconds: number,
    private readonly limit: number,
    private readonly now: () => number,
  ) {}

  /** The kept page, or the one `make` makes. */
  async get(key: string, make: () => Promise<CachedPage>): Promise<CachedPage> {
    const known = this.entries.get(key);
    if (known !== undefined && known.expires > this.now()) return known.page;
    const entry: Entry = { page: make(), expires: Infinity };
    this.entries.set(key, entry);
    try {
      const page = await entry.page;
      if (!LASTING.has(page.status)) this.drop(key, entry);
      else entry.expires = this.now() + this.keepMilliseconds;
      return page;
    } catch (error) {
      this.drop(key, entry);
      throw error;
    } finally {
      this.trim();
    }
  }

  private drop(key: string, entry: Entry): void {
    if (this.entries.get(key) === entry) this.entries.delete(key);
  }

  private trim(): void {
    for (const key of this.entries.keys()) {
      if (this.entries.size <= this.limit) return;
      this.entries.delete(key);
    }
  }
}

/** Compresses once for all who get the same page. */
export async function compressPage(status: number, html: string): Promise<CachedPage> {
  const plain = Buffer.from(html);
  const [zipped, brotli] = await Promise.all([
    squeezeGzip(plain, { level: 6 }),
    squeezeBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  ]);
  return { status, location: null, plain, gzip: zipped, brotli };
}

const NOTHING = Buffer.alloc(0);

/** An answer without content that leads elsewhere. */
export function redirectTo(status: number, location: string): CachedPage {
  return { status, location, plain: NOTHING, gzip: NOTHING, brotli: NOTHING };
}
