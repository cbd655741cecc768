--liquibase formatted sql

--changeset households:1021-other-reviews
-- what other kinds than assistance grant is reviewed by the month in which it is due, and given a day where it has none yet
create index assistance_grant_other_review on assistance_grant (review_due, id) where status = 'LIVE' and category = 'OTHER';
create index assistance_grant_other_unreviewed on assistance_grant (id)
    where status = 'LIVE' and category = 'OTHER' and monthly and review_due is null;
