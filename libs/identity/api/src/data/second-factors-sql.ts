/** What an account `a` has besides its password, as one JSON column, so that the sign-in needs no further statement. */
export const SECOND_FACTORS_OF_ACCOUNT = `
  json_build_object(
    'totp', exists (select 1 from identity.totp t where t.account_id = a.id and t.confirmed_at is not null),
    'passkeys', (select count(*) from identity.passkey p where p.account_id = a.id),
    'recoveryCodesLeft',
      (select count(*) from identity.recovery_code c where c.account_id = a.id and c.used_at is null))`;
