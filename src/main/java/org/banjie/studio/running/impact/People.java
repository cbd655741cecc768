package org.banjie.studio.running.impact;

import java.util.List;
import java.util.stream.Collectors;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.flow.migration.Elements;
import org.springframework.stereotype.Component;

/** Whether anybody is there for a step. */
@Component
class People {

    private final StaffDirectory staff;
    private final Elements elements;

    People(StaffDirectory staff, Elements elements) {
        this.staff = staff;
        this.elements = elements;
    }

    /** How many hold an office, {@code role@unit}; null for the applicant, who is always somebody. */
    Integer at(String office) {
        return office.contains("@") ? staff.holders(Grant.parse(office)).size() : null;
    }

    /** Steps whose role nobody holds in any office. */
    List<Impact.EmptyRole> emptyRoles(String version) {
        var held = staff.everyone().stream()
                .flatMap(actor -> actor.roles().stream())
                .collect(Collectors.toSet());
        return elements.of(version).values().stream()
                .flatMap(element -> element.roles().stream()
                        .filter(role -> !held.contains(role))
                        .map(role -> new Impact.EmptyRole(element.id(), element.name(), role)))
                .toList();
    }
}
