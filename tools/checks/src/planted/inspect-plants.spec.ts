import { describe, expect, it } from '@jest/globals';
import type { ESLint, Linter } from 'eslint';
import { complaintsAbout, type LintText } from './inspect-plants.ts';
import type { Plant } from './plant.ts';

const PLANT: Plant = {
  says: 'comparison does not convert',
  rule: 'eqeqeq',
  path: 'libs/projects/api/src/planted.ts',
  wrong: 'a == b',
  right: 'a === b',
  message: 'Expected',
};

function message(ruleId: string, text: string, severity: 1 | 2 = 2): Linter.LintMessage {
  return { ruleId, message: text, severity, line: 1, column: 1 };
}

/** Answers the same messages for the violation, and others for the clean sample. */
function linter(wrong: readonly Linter.LintMessage[], right: readonly Linter.LintMessage[] = []): LintText {
  return {
    lintText: async (code) =>
      [{ messages: code === PLANT.wrong ? wrong : right }] as unknown as ESLint.LintResult[],
  };
}

describe('a planted violation', () => {
  it('is in order when its own rule speaks and the clean sample is silent', async () => {
    const eslint = linter([message('eqeqeq', "Expected '==='")]);
    expect(await complaintsAbout(eslint, '/somewhere', PLANT)).toEqual([]);
  });

  it.each([
    ['passes', linter([]), 'got nothing'],
    ['only warns', linter([message('eqeqeq', "Expected '==='", 1)]), 'expected eqeqeq'],
    ['fails for another reason', linter([message('no-undef', 'a')]), 'got no-undef'],
    ['does not parse', linter([{ ...message('', 'Unexpected token'), ruleId: null }]), 'got parser'],
    ['fails with another sentence', linter([message('eqeqeq', 'Anything')]), 'got eqeqeq: Anything'],
    [
      'fails together with its clean neighbour',
      linter([message('eqeqeq', 'Expected')], [message('eqeqeq', 'Expected')]),
      'the clean sample',
    ],
  ])('is reported when it %s', async (_, eslint, complaint) => {
    expect((await complaintsAbout(eslint, '/somewhere', PLANT)).join('\n')).toContain(complaint);
  });
});
