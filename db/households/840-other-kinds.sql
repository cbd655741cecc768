--liquibase formatted sql

--changeset households:840-other-kinds
alter table assistance_grant drop constraint assistance_grant_category_check;
alter table assistance_grant add constraint assistance_grant_category_check
    check (category in ('MLA', 'MARGINAL', 'EXTREME', 'RIGID', 'TEMPORARY', 'OTHER')) not valid;
comment on column assistance_grant.category is 'OTHER is what the guide of another kind than assistance grants to one person; its case says which';

--changeset households:841-other-kinds-valid
alter table assistance_grant validate constraint assistance_grant_category_check;
