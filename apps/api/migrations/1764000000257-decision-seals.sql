-- The seal of a decision, taken when it is written: a replay finds a row that somebody altered past the trigger, also
-- where what they altered does not change how the decision comes out.
alter table gate.decision add column seal text;

create function gate.decision_seal(d gate.decision) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    d.id, d.project_id, d.organisation_id, d.occasion, d.step, d.cause, d.rule_set, d.milestones_edition, d.snapshot,
    d.outcome, d.decided_by, extract(epoch from d.decided_at)
  )::text, 'UTF8')), 'hex')
$$;

create function gate.seal_decision() returns trigger language plpgsql as $$
begin
  new.seal := gate.decision_seal(new);
  return new;
end $$;

alter table gate.decision disable trigger decision_is_append_only;
update gate.decision d set seal = gate.decision_seal(d);
alter table gate.decision enable trigger decision_is_append_only;
alter table gate.decision alter column seal set not null;

create trigger decision_is_sealed before insert on gate.decision
  for each row execute function gate.seal_decision();
