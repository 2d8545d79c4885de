import { type Problem, problem } from '@allmende/platform-core';

/** Length in characters, no rules of composition (NIST SP 800-63B, OWASP ASVS 5.0, 6.2). */
export const PASSWORD_RULES = { minLength: 12, maxLength: 128 } as const;

/**
 * The form in which a password is hashed and compared (NIST SP 800-63B): the same umlaut typed on two keyboards
 * may be one character or two.
 */
export function composedPassword(password: string): string {
  return password.normalize('NFKC');
}

/** Why a password may not be used; an umlaut or an emoji counts as one character. */
export function passwordProblems(password: string, path = 'password'): readonly Problem[] {
  const length = [...composedPassword(password)].length;
  if (length < PASSWORD_RULES.minLength) {
    return [problem('PASSWORD_TOO_SHORT', path, { min: PASSWORD_RULES.minLength })];
  }
  if (length > PASSWORD_RULES.maxLength) {
    return [problem('PASSWORD_TOO_LONG', path, { max: PASSWORD_RULES.maxLength })];
  }
  return [];
}
