import { describe, expect, it } from '@jest/globals';
import type { ArgumentsHost } from '@nestjs/common';
import { DefectFilter } from './defect-filter.js';
import { RefusalFilter } from './refusal-filter.js';
import { AccessError } from './access-error.js';

const graphql = { getType: () => 'graphql' } as unknown as ArgumentsHost;

function thrownBy(work: () => unknown): unknown {
  try {
    return { returned: work() };
  } catch (error) {
    return error;
  }
}

describe('what a resolver threw', () => {
  it.each([[new Error('away')], [{ code: 'ECONNREFUSED' }], ['away'], [null]])(
    'is thrown on to GraphQL and never becomes an answer: %p',
    (thrown) => {
      expect(thrownBy(() => new DefectFilter().catch(thrown, graphql))).toBe(thrown);
    },
  );

  it('stays a refusal', () => {
    const refusal = new AccessError('NOT_FOUND');
    expect(thrownBy(() => new RefusalFilter().catch(refusal, graphql))).toBe(refusal);
  });
});
