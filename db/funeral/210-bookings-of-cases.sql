--liquibase formatted sql

--changeset funeral:210-bookings-of-cases
-- None can be without its case: a booking is made for a case the desk has found, and a case is never deleted.
alter table funeral_booking add constraint funeral_booking_case_exists foreign key (case_no) references cases not valid;

--changeset funeral:210-bookings-of-cases-checked
alter table funeral_booking validate constraint funeral_booking_case_exists;
