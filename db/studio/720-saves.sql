--liquibase formatted sql

--changeset studio:720-saves
alter table studio_version add column files text not null default '';
alter table studio_version add column changes int not null default 0;
alter table studio_version add column restored text;
comment on table studio_version is 'Every save of a draft. Of automatic saves older than a week that the same person made to the same files within one hour, only the last stays';
comment on column studio_version.files is 'Names of the files it changed, a line each';
comment on column studio_version.changes is 'How many changes it made, counted as a comparison counts them';
comment on column studio_version.restored is 'The version it brought back: r3 for a save, live, base, the number of a publication';
