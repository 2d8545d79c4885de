-- Whether the address of an account is proven, and accounts that sign in elsewhere and have no password here.
alter table identity.account add column email_verified_at timestamptz;
update identity.account set email_verified_at = created_at;
alter table identity.account alter column password_hash drop not null;
