import { describe, expect, it } from '@jest/globals';
import { registerAccountInput } from './identity.input.js';
import { registerAccount } from './register-account.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const typed = {
  email: 'a.beispiel@musterstadt.example',
  displayName: 'A. Beispiel',
  password: 'lang genug fürs Netz',
};

describe('Registering an account', () => {
  it('keeps no password among its facts', () => {
    const decision = registerAccount(registerAccountInput.parse(typed), 'a', NOW);
    expect(decision).toEqual({
      ok: true,
      changes: {
        account: {
          id: 'a',
          email: 'a.beispiel@musterstadt.example',
          displayName: 'A. Beispiel',
          locale: 'de',
          jobTitle: null,
          demo: false,
          createdAt: NOW,
          emailVerifiedAt: NOW,
        },
      },
      events: [{ type: 'account.registered', subjectId: 'a' }],
    });
  });

  it('refuses a short password', () => {
    const input = registerAccountInput.parse({ ...typed, password: 'zu kurz' });
    expect(registerAccount(input, 'a', NOW)).toMatchObject({
      ok: false,
      problems: [{ code: 'PASSWORD_TOO_SHORT' }],
    });
  });
});
