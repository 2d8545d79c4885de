-- The release gate: when AI may be used, on which evidence, and who decided.
create schema gate;
