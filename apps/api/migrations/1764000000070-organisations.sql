-- Who speaks for whom: claims, how they were verified, letters with codes, official mail domains.
create schema organisations;

-- Companies read and answer only. The rule of identity-core says so first; this is the last net behind it.
create function identity.check_role_of_kind() returns trigger language plpgsql as $$
begin
  if new.role not in ('reader', 'admin')
     and exists (select 1 from identity.organisation o where o.id = new.organisation_id and o.kind = 'company') then
    raise exception 'a company has no role %', new.role
      using errcode = 'check_violation', constraint = 'ck_membership_role_of_kind';
  end if;
  return new;
end $$;
create trigger tr_membership_role_of_kind before insert or update of role, organisation_id on identity.membership
  for each row execute function identity.check_role_of_kind();

create table organisations.claim (
  id uuid not null,
  organisation_id uuid not null,
  -- Null once the account is gone: the claim is a fact about the office.
  claimant_id uuid,
  -- Which Kreis is meant; set exactly for organisations of that kind.
  district_key char(5),
  status text not null,
  -- What the person said about their task, for the editor who decides.
  statement text not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_claim primary key (id),
  constraint fk_claim_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint fk_claim_claimant foreign key (claimant_id) references identity.account (id) on delete set null,
  constraint ck_claim_status check (status in ('claimed', 'verified', 'rejected', 'withdrawn')),
  constraint ck_claim_district check (district_key ~ '^[0-9]{5}$'),
  constraint ck_claim_version check (version > 0)
);
-- One claim at a time for an organisation, and one organisation for a Kreis; a rejected claim stands in nobody's way.
create unique index uq_claim_living on organisations.claim (organisation_id) where status <> 'rejected';
create unique index uq_claim_district on organisations.claim (district_key) where status <> 'rejected';
create index ix_claim_queue on organisations.claim (status, created_at, id);
create index ix_claim_claimant on organisations.claim (claimant_id);

-- Every step of a claim with who took it and why; written once.
create table organisations.claim_step (
  id uuid not null,
  claim_id uuid not null,
  status text not null,
  -- How an organisation was verified; null for every other step.
  means text,
  reason text not null,
  -- What the editor looked at.
  evidence text not null,
  account_id uuid,
  occurred_at timestamptz not null,
  constraint pk_claim_step primary key (id),
  constraint fk_claim_step_claim foreign key (claim_id) references organisations.claim (id) on delete cascade,
  constraint fk_claim_step_account foreign key (account_id) references identity.account (id) on delete set null,
  constraint ck_claim_step_status check (status in ('claimed', 'verified', 'rejected', 'withdrawn')),
  constraint ck_claim_step_means check (means in ('mail_domain', 'letter', 'editor')),
  constraint ck_claim_step_means_of_verified check ((status = 'verified') = (means is not null))
);
create index ix_claim_step_claim on organisations.claim_step (claim_id, occurred_at);

-- The code itself is on paper only; whoever reads this table cannot confirm anything with it.
create table organisations.letter (
  id uuid not null,
  claim_id uuid not null,
  code_hash bytea not null,
  address text not null,
  attempts integer not null default 0,
  ordered_by uuid,
  ordered_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint pk_letter primary key (id),
  constraint fk_letter_claim foreign key (claim_id) references organisations.claim (id) on delete cascade,
  constraint fk_letter_ordered_by foreign key (ordered_by) references identity.account (id) on delete set null,
  constraint ck_letter_code_hash check (octet_length(code_hash) = 32),
  constraint ck_letter_attempts check (attempts between 0 and 5),
  constraint ck_letter_expires check (expires_at > ordered_at)
);
create index ix_letter_claim on organisations.letter (claim_id, ordered_at);

-- Which mail domains are official, for a municipality, for one organisation, or for all of a kind.
create table organisations.mail_domain (
  id uuid not null,
  domain text not null,
  -- Whether addresses below the domain count as well; never assumed.
  subdomains boolean not null,
  ags text,
  organisation_id uuid,
  kind text,
  source text not null,
  checked_on date not null,
  added_by uuid,
  created_at timestamptz not null,
  constraint pk_mail_domain primary key (id),
  constraint fk_mail_domain_ags foreign key (ags) references municipalities.municipality (ags) on delete cascade,
  constraint fk_mail_domain_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint fk_mail_domain_added_by foreign key (added_by) references identity.account (id) on delete set null,
  constraint ck_mail_domain_domain check (domain = lower(domain) and domain ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$'),
  constraint ck_mail_domain_ags check (ags ~ '^[0-9]{8}$'),
  constraint ck_mail_domain_kind check (kind in (
    'district', 'association', 'state', 'federation', 'provider', 'research', 'civil_society', 'company'
  )),
  constraint ck_mail_domain_one_target check (num_nonnulls(ags, organisation_id, kind) = 1)
);
create unique index uq_mail_domain_target on organisations.mail_domain
  (domain, coalesce(ags, organisation_id::text, kind));
create index ix_mail_domain_ags on organisations.mail_domain (ags);
