import { describe, expect, test } from '@jest/globals';
import { askPasskey, codeOf } from './ask-passkey.js';

const failure = (name: string, more: object = {}) => Object.assign(new Error('x'), { name, ...more });

describe('why a passkey gave no answer', () => {
  test.each([
    ['a cancelled question or no key at all', failure('NotAllowedError'), 'PASSKEY_CANCELLED'],
    ['a question that was given up', failure('AbortError'), 'PASSKEY_CANCELLED'],
    ['a key that is registered already', failure('InvalidStateError'), 'PASSKEY_HERE_ALREADY'],
    [
      'an address that is none of the site',
      failure('SecurityError', { code: 'ERROR_INVALID_DOMAIN' }),
      'PASSKEY_WRONG_ADDRESS',
    ],
    [
      'a device without a lock',
      failure('Error', { code: 'x', cause: failure('ConstraintError') }),
      'PASSKEY_DEVICE_UNFIT',
    ],
    ['anything else', failure('UnknownError'), 'PASSKEY_FAILED'],
    ['nothing', {}, 'PASSKEY_FAILED'],
  ])('%s has words of its own', (_, thrown, code) => {
    expect(codeOf(thrown)).toBe(code);
  });

  test('a browser without passkeys is told so before anything is asked', async () => {
    expect(await askPasskey('use', '{}')).toEqual({
      answer: null,
      problem: { code: 'PASSKEYS_NOT_SUPPORTED' },
    });
  });
});
