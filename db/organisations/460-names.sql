--liquibase formatted sql

--changeset organisations:460-names splitStatements:false
-- Nearly every name begins with the district's: one is looked for by what stands in the middle of it.
create function organisation_name_pairs(name text) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct substr(name, at, 2)), '{}') from generate_series(1, length(name) - 1) at
$$;
create index organisation_by_part on organisation using gin (organisation_name_pairs(name));
