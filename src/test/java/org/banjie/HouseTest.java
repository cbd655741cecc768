package org.banjie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules that hold the house up (docs/where.md). */
class HouseTest {

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.banjie");

    @Test
    void rooms_call_only_the_floors_below_them() {
        ApplicationModules.of(Banjie.class).verify();
    }

    @Test
    void only_the_flow_room_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banjie.flow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm..")
                .check(house);
    }

    @Test
    void only_the_background_room_has_anything_run_by_itself() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banjie.background..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.kagkarlsson..", "org.springframework.scheduling..")
                .check(house);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.banjie.(**)").should().beFreeOfCycles().check(house);
    }
}
