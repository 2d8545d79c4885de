import { isIP } from 'node:net';
import { type Problem, problem } from '@allmende/platform-core';
import { type Agent, type Dispatcher, errors, request } from 'undici';
import { ProblemsError } from '../access/accept.js';
import { checkedAgent, NotAllowedError, type OutsideWays, PUBLIC_WAYS } from './outside-ways.js';

/** What is expected behind a foreign address, and how much of it and for how long. */
export interface OutsideLimits {
  readonly maxBytes: number;
  /** For everything together: names, connections, redirects, content. */
  readonly withinMs: number;
  /** Content types without parameters, e.g. `text/html`. */
  readonly types: readonly string[];
  /** The field of the input that holds the address, for the problem. */
  readonly path?: string;
}

/** What was there. The content is a stranger's: to be parsed as such and never served as it is. */
export interface OutsideContent {
  readonly address: string;
  readonly type: string;
  readonly content: Buffer;
}

const MOST_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Why an address was left: becomes the problem, with the field and the limit in it. */
class Refusal extends Error {
  constructor(
    readonly code: `ADDRESS_${string}`,
    readonly params: Problem['params'] = {},
  ) {
    super(code);
  }
}

/**
 * Fetches what somebody named by its address, without becoming their way into our network: only http and https on their
 * ports, only public IP addresses, each redirect looked at anew, nothing of ours sent along, and an end to size and time.
 */
export async function fetchOutside(
  address: string,
  limits: OutsideLimits,
  ways: OutsideWays = PUBLIC_WAYS,
): Promise<OutsideContent> {
  const agent = checkedAgent(ways, limits.withinMs);
  const signal = AbortSignal.timeout(limits.withinMs);
  try {
    return await follow(address, { limits, ways, agent, signal });
  } catch (error) {
    const { code, params } = refusalOf(error, signal, limits);
    throw new ProblemsError([problem(code, limits.path ?? 'address', params)]);
  } finally {
    void agent.destroy();
  }
}

interface Journey {
  readonly limits: OutsideLimits;
  readonly ways: OutsideWays;
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

async function follow(start: string, journey: Journey): Promise<OutsideContent> {
  let address = checkedUrl(start, journey.ways);
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const answer = await ask(address, journey);
    if (!REDIRECTS.has(answer.statusCode)) return await take(address, answer, journey.limits);
    const next = answer.headers['location'];
    answer.body.destroy();
    if (typeof next !== 'string') throw new Refusal('ADDRESS_UNREACHABLE');
    address = checkedUrl(next, journey.ways, address);
  }
  throw new Refusal('ADDRESS_UNREACHABLE');
}

function checkedUrl(text: string, ways: OutsideWays, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url === null) throw new Refusal('ADDRESS_NOT_ALLOWED', { address: text.slice(0, 200) });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAllowed =
    ['http:', 'https:'].includes(url.protocol) &&
    url.username + url.password === '' &&
    ways.ports.includes(portOf(url)) &&
    // An address written as numbers is connected to without asking for a name.
    (isIP(host) === 0 || ways.isAllowed(host));
  if (!isAllowed) throw new Refusal('ADDRESS_NOT_ALLOWED', { address: url.host });
  return url;
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

async function ask(address: URL, { agent, signal, limits }: Journey): Promise<Dispatcher.ResponseData> {
  const headers = {
    accept: limits.types.join(', '),
    'accept-encoding': 'identity',
    'user-agent': 'Allmende',
  };
  const answer = await request(address, { dispatcher: agent, method: 'GET', headers, signal });
  // Leaving an answer in the middle is an error to its stream; nobody reads on there who could catch it.
  answer.body.on('error', () => undefined);
  return answer;
}

async function take(
  address: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { types, maxBytes }: OutsideLimits,
): Promise<OutsideContent> {
  const [type = ''] = String(headers['content-type'] ?? '')
    .toLowerCase()
    .split(/\s*;/);
  try {
    if (statusCode !== 200) throw new Refusal('ADDRESS_UNREACHABLE');
    const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
    if (!types.includes(type) || !isPlain)
      throw new Refusal('ADDRESS_OTHER_CONTENT', { expected: types.join(', ') });
    if (Number(headers['content-length'] ?? 0) > maxBytes) throw new Refusal('ADDRESS_TOO_LARGE');
    return { address: address.href, type, content: await upTo(maxBytes, body) };
  } finally {
    body.destroy();
  }
}

async function upTo(maxBytes: number, body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > maxBytes) throw new Refusal('ADDRESS_TOO_LARGE');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function refusalOf(error: unknown, signal: AbortSignal, limits: OutsideLimits): Refusal {
  const seconds = Math.round(limits.withinMs / 1_000);
  if (error instanceof Refusal) {
    const kilobytes = Math.round(limits.maxBytes / 1_024);
    return error.code === 'ADDRESS_TOO_LARGE' ? new Refusal(error.code, { max: kilobytes }) : error;
  }
  if (error instanceof NotAllowedError) return new Refusal('ADDRESS_NOT_ALLOWED', { address: error.message });
  const isSlow =
    signal.aborted ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError;
  return isSlow ? new Refusal('ADDRESS_TOO_SLOW', { max: seconds }) : new Refusal('ADDRESS_UNREACHABLE');
}
