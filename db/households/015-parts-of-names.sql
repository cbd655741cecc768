--liquibase formatted sql

--changeset households:015-parts-of-names
-- part of a member's name, from its second or third sign on
create index household_member_by_second_sign on household_member (substr(name, 2) text_pattern_ops);
create index household_member_by_third_sign on household_member (substr(name, 3) text_pattern_ops);
