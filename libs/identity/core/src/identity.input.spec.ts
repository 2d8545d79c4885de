import { describe, expect, it } from '@jest/globals';
import { foundOrganisationInput, registerAccountInput, signInInput } from './identity.input.js';

type Parsed = { success: boolean; error?: { issues: readonly { message: string }[] } };
const messages = (result: Parsed) => (result.error?.issues ?? []).map(({ message }) => message);

describe('What is typed to sign in', () => {
  it.each([
    ['an empty e-mail', { email: '  ', password: 'x' }, 'REQUIRED'],
    ['an empty password', { email: 'a@b.example', password: '' }, 'REQUIRED'],
    ['an endless password', { email: 'a@b.example', password: 'x'.repeat(1_025) }, 'FIELD_TOO_LONG'],
    ['an e-mail with a zero byte', { email: 'a\u0000@b.example', password: 'x' }, 'CONTROL_CHARACTERS'],
  ])('is refused for %s', (_, input, code) => {
    expect(messages(signInInput.safeParse(input))).toContain(code);
  });

  it('need not look like an e-mail address', () => {
    expect(signInInput.safeParse({ email: 'nobody', password: 'x' }).success).toBe(true);
  });

  it('has one spelling, so that failures for it cannot be spread over several', () => {
    const spellings = ['Mira@B.example', ' mira@b.example', 'MIRA@b.EXAMPLE '];
    const emails = spellings.map((email) => signInInput.parse({ email, password: 'x' }).email);
    expect(emails).toEqual(['mira@b.example', 'mira@b.example', 'mira@b.example']);
    expect(signInInput.parse({ email: 'mİra@b.example', password: 'x' }).email).not.toContain('İ');
  });

  it('keeps blanks around the password, which may belong to it', () => {
    expect(signInInput.parse({ email: ' a@b.example ', password: ' x ' })).toEqual({
      email: 'a@b.example',
      password: ' x ',
    });
  });
});

describe('What is typed to make an account or an organisation', () => {
  it('is refused for what is no e-mail address', () => {
    const account = { email: 'a b@c', displayName: 'A', password: 'x' };
    expect(messages(registerAccountInput.safeParse(account))).toEqual(['EMAIL_INVALID']);
  });

  it.each(['5315000', '053150000', '0531500a'])('is refused for the municipality key %s', (ags) => {
    const organisation = { kind: 'municipality', name: 'Köln', ags };
    expect(messages(foundOrganisationInput.safeParse(organisation))).toEqual(['AGS_UNREADABLE']);
  });
});
