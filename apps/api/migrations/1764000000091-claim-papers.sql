-- What a claimant may hand in for the editor who decides: a document, and the address of the imprint. Both go when they
-- have served; the claim stays.
alter table organisations.claim
  add column proof_file_id uuid,
  add column imprint_url text,
  add constraint fk_claim_proof_file foreign key (proof_file_id) references platform.file (id) on delete set null,
  add constraint ck_claim_imprint check (char_length(imprint_url) between 1 and 500);
create unique index uq_claim_proof_file on organisations.claim (proof_file_id);
