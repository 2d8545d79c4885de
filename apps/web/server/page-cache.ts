import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A finished answer of the renderer with its compressed forms. */
export interface CachedPage {
  readonly status: number;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

interface Entry {
  readonly page: Promise<CachedPage | null>;
  expires: number;
}

const squeezeGzip = promisify(gzip);
const squeezeBrotli = promisify(brotliCompress);

/**
 * Keeps pages of anonymous visitors for a few seconds. Visitors who come while a page is being made wait for
 * the same one. Only answers 200 and 404 are kept.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly keepMilliseconds: number,
    private readonly limit: number,
    private readonly now: () => number,
  ) {}

  /** The kept page, or the one `make` makes; null passes through and is not kept. */
  async get(key: string, make: () => Promise<CachedPage | null>): Promise<CachedPage | null> {
    const known = this.entries.get(key);
    if (known !== undefined && known.expires > this.now()) return known.page;
    const entry: Entry = { page: make(), expires: Infinity };
    this.entries.set(key, entry);
    try {
      const page = await entry.page;
      if (page === null || (page.status !== 200 && page.status !== 404)) this.drop(key, entry);
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
  return { status, plain, gzip: zipped, brotli };
}
