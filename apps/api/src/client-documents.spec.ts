import { readFileSync } from 'node:fs';
import { costOf, costPlan, QUERY_LIMITS, type QueryLimits, queryRules } from '@allmende/platform-api';
import { InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type DocumentNode,
  getOperationAST,
  Lexer,
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

describe('What the web client asks', () => {
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
