--liquibase formatted sql

--changeset organisations:003-certificates-ending
-- What its organisation was told of a certificate's end: ENDING before, ENDED after. None ends before it begins any more;
-- what is there from before is left as it was printed.
alter table organisation_certificate add column told text check (told in ('ENDING', 'ENDED'));
create index organisation_certificate_by_end on organisation_certificate (valid_until, uscc);
alter table organisation_certificate
    add constraint organisation_certificate_days check (valid_until >= valid_from) not valid;
