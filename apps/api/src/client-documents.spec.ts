import { readFileSync } from 'node:fs';
import {
  costOf,
  costPlan,
  documentFingerprint,
  QUERY_LIMITS,
  type QueryLimits,
  queryRules,
} from '@allmende/platform-api';
import { InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type DocumentNode,
  getOperationAST,
  Lexer,
  parse,
  print,
  Source,
  specifiedRules,
  TokenKind,
  validate,
} from 'graphql';
import { clientDocuments } from './client-documents.js';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const half = Object.fromEntries(
  Object.entries(QUERY_LIMITS).map(([limit, max]) => [limit, max / 2]),
) as QueryLimits;
const cache = new InMemoryCache();
const sent = [...(await clientDocuments())].map(([name, document]): [string, DocumentNode] => [
  name,
  cache.transformDocument(document),
]);

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

const trusted = JSON.parse(
  readFileSync(new URL('../trusted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;

describe('What the web client asks', () => {
  it('is trusted as the browser sends it, and nothing else is (npm run codegen)', () => {
    const fingerprints = sent.map(([name, document]) => [name, documentFingerprint(document)]);
    expect(Object.fromEntries(fingerprints)).toEqual(trusted);
  });

  it('is known again when it is written otherwise, and not when it asks for more', () => {
    const fingerprint = (text: string) => documentFingerprint(parse(text));
    const one = fingerprint('query A { a { ...F } } fragment F on T { b }');
    expect(fingerprint('fragment F on T { __typename b } query A { a { __typename\n ...F } }')).toBe(one);
    expect(fingerprint('query A { a { ...F } } fragment F on T { b c }')).not.toBe(one);
    expect(fingerprint('query A { a { ...F x: __typename } } fragment F on T { b }')).not.toBe(one);
    expect(fingerprint('query A { a { ...F } } fragment F on T { b } query B { c }')).not.toBe(one);
  });

  it('is found: every generated document and the question who is signed in', () => {
    expect(sent.length).toBeGreaterThan(30);
    expect(sent.map(([name]) => name)).toContain('Viewer');
  });

  it.each(sent)('%s stays within half of every limit', (_name, document) => {
    expect(validate(schema, document, [...specifiedRules, ...queryRules(half)])).toEqual([]);
    const text = print(document);
    expect(text.length).toBeLessThanOrEqual(half.QUERY_TOO_LONG);
    expect(tokensOf(text)).toBeLessThanOrEqual(half.QUERY_TOO_MANY_TOKENS);
    const operation = getOperationAST(document);
    if (operation === null || operation === undefined) throw new Error('no operation');
    // Without variables every list counts with the longest page there is.
    expect(costOf(costPlan(schema, document, operation), {})).toBeLessThanOrEqual(half.QUERY_TOO_COSTLY);
  });
});
