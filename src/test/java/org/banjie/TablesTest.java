package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every table has one room: its folder of db/ says which, and no other room's SQL names it. */
class TablesTest {

    private static final Path DB = Path.of("db");
    private static final Path CODE = Path.of("src/main/java/org/banjie");
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");
    private static final Pattern NAMED = Pattern.compile("(?:from|join|into|update|truncate|using)\\s+(\\w+)");

    private static final Pattern WRITTEN = Pattern.compile("(?:insert into|update|delete from)\\s+(\\w+)");

    /** Folders of db/ whose room is called otherwise: a landed changelog keeps its path for good. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "assistance", List.of("assistance/application"),
            "households", List.of("grants", "assistance/households"),
            "monitoring", List.of("assistance/monitoring"),
            "organisations", List.of("organisations/register"),
            "inspection", List.of("organisations/inspection"),
            "credit", List.of("organisations/credit"),
            "funeral", List.of("funeral", "sweeping"));

    /** Read where they stand, because a million rows are counted or joined: file and table. */
    private static final List<String> READ_ELSEWHERE = List.of(
            "assistance/households/files/FileRows.java case_opinion",
            "cases/figures/Counted.java hour_limit",
            "cases/figures/Counted.java statutory_limit",
            "finding/Finder.java cases",
            "funeral/arrangement/deceased/DeceasedRows.java cases",
            "studio/running/heat/OpenSteps.java work_done",
            "studio/running/heat/OpenSteps.java work_item",
            "studio/running/impact/StandingCases.java work_item",
            "studio/running/migration/MigrationCases.java work_item",
            "worklist/list/FollowedCases.java cases");

    @Test
    void every_folder_of_the_database_is_in_the_changelog_and_must_be_there() throws IOException {
        var changelog = Files.readString(DB.resolve("changelog.yaml"));
        for (var folder : folders()) {
            assertThat(changelog).contains("{path: db/%s/, errorIfMissingOrEmpty: true}".formatted(folder));
        }
        assertThat(changelog).doesNotContain("errorIfMissingOrEmpty: false");
        assertThat(changelog.lines().filter(line -> line.contains("includeAll")).count())
                .isEqualTo(folders().size());
    }

    @Test
    void a_table_is_named_by_its_room_alone() {
        var owners = owners();
        var foreign = new TreeSet<String>();
        for (var file : under(CODE, ".java")) {
            var place = CODE.relativize(file).toString().replace('\\', '/');
            for (var table : named(file)) {
                if (!owners.containsKey(table)) continue;
                if (rooms(owners.get(table)).stream().noneMatch(room -> place.startsWith(room + "/"))) {
                    foreign.add(place + " " + table);
                }
            }
        }
        assertThat(foreign).containsExactlyInAnyOrderElementsOf(READ_ELSEWHERE);
    }

    /** The reviews have a folder with the grants they are of, and read them where they search; they write their own. */
    @Test
    void the_register_of_grants_is_written_by_its_room_alone() {
        var elsewhere = new TreeSet<String>();
        for (var file : under(CODE.resolve("assistance"), ".java")) {
            var written = WRITTEN.matcher(read(file));
            while (written.find()) elsewhere.add(written.group(1));
        }
        var owners = owners();
        elsewhere.removeIf(table -> !"households".equals(owners.get(table)));
        assertThat(elsewhere).containsExactly("grant_review", "held_grant", "review_cause");
    }

    private static List<String> rooms(String folder) {
        return ROOMS.getOrDefault(folder, List.of(folder));
    }

    /** By table, the folder of db/ that creates it. */
    private static Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        for (var file : under(DB, ".sql")) {
            var found = CREATED.matcher(read(file));
            while (found.find()) {
                owners.put(found.group(1), DB.relativize(file).getName(0).toString());
            }
        }
        return owners;
    }

    private static TreeSet<String> named(Path file) {
        var names = new TreeSet<String>();
        var strings = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"")
                .matcher(read(file));
        while (strings.find()) {
            var tables = NAMED.matcher(strings.group());
            while (tables.find()) names.add(tables.group(1));
        }
        return names;
    }

    private static List<String> folders() throws IOException {
        try (var entries = Files.list(DB)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
