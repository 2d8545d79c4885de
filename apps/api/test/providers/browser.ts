import type { LooseAnswer } from '@allmende/platform-testing';

/** The answer a browser came to rest at. */
export interface Visit {
  readonly status: number;
  /** The address of the page. */
  readonly url: URL;
  readonly body: string;
}

/** What our GraphQL answered; a test reads deep into what it asked for. */
export interface BrowserAnswer {
  readonly data: LooseAnswer;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** As much of a browser as a way through a provider needs: cookies for each site, redirects, forms. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  /** `own` is where the pages of the system would be: nobody serves them here, so the way ends at their addresses. */
  constructor(private readonly own: URL) {}

  /** Follows redirects until a page answers or an address of ours is reached that is none of the API's. */
  async open(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Visit> {
    let url = new URL(address, this.own);
    let body = form === undefined ? null : new URLSearchParams(form);
    for (let steps = 0; steps < 20; steps += 1) {
      if (this.isPage(url)) return { status: 200, url, body: '' };
      const answer = await this.request(url, body);
      const location = answer.headers.get('location');
      if (location === null) return { status: answer.status, url, body: await answer.text() };
      await answer.body?.cancel();
      url = new URL(location, url);
      body = null;
    }
    throw new Error('The redirects go round in circles');
  }

  /** One request without following anything. */
  async request(url: URL, form: URLSearchParams | null = null): Promise<Response> {
    const answer = await fetch(url, {
      method: form === null ? 'GET' : 'POST',
      headers: { cookie: this.cookiesFor(url) },
      ...(form === null ? {} : { body: form }),
      redirect: 'manual',
    });
    this.keep(url, answer.headers.getSetCookie());
    return answer;
  }

  /** Asks our GraphQL with the cookies of this browser. */
  async ask(query: string, variables: object = {}): Promise<BrowserAnswer> {
    const url = new URL('/graphql', this.own);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookiesFor(url) },
      body: JSON.stringify({ query, variables }),
    });
    this.keep(url, answer.headers.getSetCookie());
    return (await answer.json()) as BrowserAnswer;
  }

  cookie(name: string): string | undefined {
    return this.jars.get(this.own.host)?.get(name);
  }

  setCookie(name: string, value: string): void {
    this.jarOf(this.own).set(name, value);
  }

  forget(url: URL): void {
    this.jars.delete(url.host);
  }

  private isPage(url: URL): boolean {
    return url.host === this.own.host && !/^\/(auth|graphql)\//.test(`${url.pathname}/`);
  }

  private jarOf(url: URL): Map<string, string> {
    const jar = this.jars.get(url.host) ?? new Map<string, string>();
    this.jars.set(url.host, jar);
    return jar;
  }

  private cookiesFor(url: URL): string {
    return [...this.jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(url: URL, lines: readonly string[]): void {
    const jar = this.jarOf(url);
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const isGone = /expires=thu, 01 jan 1970/i.test(line);
      if (isGone) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
