package org.banjie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banjie.sets.FileSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules that hold the house up (docs/where.md). */
class HouseTest {

    /** Who decides by law on applications; everybody else asks what a kind says of itself. */
    private static final Set<String> DEPARTMENTS =
            Set.of("assistance", "organisations", "funeral", "sweeping", "relatives");

    private static final int DESKS = 4;

    private static final Path CODE = Path.of("src/main/java/org/banjie");
    private static final Path PROCESSES = Path.of("processes");

    /** Plays whole days with cases of certain kinds, for show. */
    private static final String DEMONSTRATION = "demonstration";

    private final Rooms rooms = new Rooms();

    @Test
    void rooms_keep_their_contracts() {
        ApplicationModules.of(Banjie.class).verify();
    }

    @Test
    void a_contract_names_what_is_used_and_nothing_else() {
        for (var room : rooms.all()) assertThat(room.allowed()).as(room.name()).isEqualTo(room.used());
    }

    @Test
    void rooms_call_only_their_own_floor_and_those_below() {
        var floors = rooms.floors();
        for (var room : rooms.all()) {
            assertThat(room.below()).as(room.name()).allMatch(below -> floors.get(below) <= room.floor());
        }
    }

    @Test
    void the_contracts_of_the_rooms_have_no_circle() {
        var left = new TreeMap<String, Set<String>>();
        for (var room : rooms.all()) left.put(room.name(), room.below());
        while (left.entrySet().removeIf(room -> Collections.disjoint(room.getValue(), left.keySet()))) {
            // who leans on nothing that is left is taken away, until nobody is
        }
        assertThat(left.keySet()).isEmpty();
    }

    @Test
    void desks_do_not_know_each_other() {
        var floors = rooms.floors();
        for (var room : rooms.all()) {
            if (room.floor() != DESKS) continue;
            assertThat(room.below())
                    .as(room.name())
                    .allMatch(below -> floors.get(below) < DESKS || room.name().startsWith(below + "."));
        }
    }

    @Test
    void only_departments_know_departments() {
        for (var room : rooms.all()) {
            if (isOfDepartment(room.name())) continue;
            assertThat(room.below()).as(room.name()).noneMatch(HouseTest::isOfDepartment);
        }
    }

    /** A part of a contract may be called like a kind; that stands in package-info. */
    @Test
    void only_departments_call_a_kind_by_its_name() throws IOException {
        var name = Pattern.compile("\"(" + String.join("|", kinds()) + ")\"");
        try (var files = Files.walk(CODE)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var room = CODE.relativize(file).getName(0).toString();
                if (DEPARTMENTS.contains(room) || room.equals(DEMONSTRATION) || file.endsWith("package-info.java")) {
                    continue;
                }
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(name);
            }
        }
    }

    @Test
    void only_the_flow_room_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banjie.flow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm..")
                .check(Rooms.HOUSE);
    }

    @Test
    void only_the_background_room_has_anything_run_by_itself() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banjie.background..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.kagkarlsson..", "org.springframework.scheduling..")
                .check(Rooms.HOUSE);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.banjie.(**)").should().beFreeOfCycles().check(Rooms.HOUSE);
    }

    /** The words of messages are a set, and no kind's. */
    private static List<String> kinds() throws IOException {
        try (var folders = Files.list(PROCESSES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(FileSet.OF_ALL_KINDS))
                    .toList();
        }
    }

    private static boolean isOfDepartment(String room) {
        return DEPARTMENTS.contains(room.replaceFirst("\\..*", ""));
    }
}
