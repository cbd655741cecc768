-- Once, on a backed-up database that no program is at, before the first start of the program built on Operaton: the engine's tables are
-- the same, and Liquibase is told that they were made by the steps that Operaton calls by other names. The sums of the steps are taken
-- anew, for the files differ in the heads of their texts.
update databasechangelog
set filename = 'org/operaton/bpm/engine/db/liquibase/operaton-changelog.xml', md5sum = null,
    author = case when id in ('7.23-to-7.24', '7.24.0-tag') then 'Operaton' else author end
where filename = 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml';
