import { describe, expect, test } from '@jest/globals';
import { EMPTY_CLAIM, toClaimInput, type TypedClaim, typedProblems } from './claim-form.js';

const TOWN: TypedClaim = {
  ...EMPTY_CLAIM,
  kind: 'municipality',
  name: 'Stadt Wattenau',
  ags: '99101001',
  mailbox: 'rathaus@wattenau.example',
};
const found = (typed: TypedClaim) => typedProblems(typed).map(({ code, path }) => [path, code]);

describe('a claim before it is sent', () => {
  test('asks first what kind it is', () => {
    expect(found(EMPTY_CLAIM)).toEqual([['kind', 'KIND_MISSING']]);
  });

  test('names one problem a field', () => {
    expect(found({ ...EMPTY_CLAIM, kind: 'municipality' })).toEqual([
      ['ags', 'AGS_MISSING'],
      ['name', 'REQUIRED_NAME'],
      ['mailbox', 'REQUIRED_MAILBOX'],
    ]);
    expect(found({ ...TOWN, mailbox: 'rathaus' })).toEqual([['mailbox', 'EMAIL_INVALID']]);
    expect(found({ ...TOWN, kind: 'district' })).toEqual([['districtKey', 'DISTRICT_MISSING']]);
    expect(found(TOWN)).toEqual([]);
  });

  test('leaves out keys that the kind does not have', () => {
    expect(toClaimInput(TOWN)).toMatchObject({ ags: '99101001', districtKey: null });
    expect(toClaimInput({ ...TOWN, kind: 'company' })).toMatchObject({ ags: null, districtKey: null });
  });
});
