package org.banjie.access.door;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.PublicPaths;
import org.banjie.site.Navigation;
import org.springframework.stereotype.Component;

/** Whose sign-in page belongs before an address: that of staff where nobody else has anything to do. */
@Component
class WhichDoor {

    static final String STAFF = "/sign-in/staff";
    private static final String APPLICANTS = "/sign-in";

    private final Set<String> ofStaff;

    /** What anybody may open, applicants go on from. */
    WhichDoor(Navigation ways, List<PublicPaths> open) {
        var shared = open.stream().flatMap(paths -> paths.patterns().stream()).collect(Collectors.toSet());
        this.ofStaff =
                ways.ofStaff().stream().filter(href -> !shared.contains(href)).collect(Collectors.toSet());
    }

    String to(String path) {
        var staff = ofStaff.stream().anyMatch(href -> path.equals(href) || path.startsWith(href + "/"));
        return staff ? STAFF : APPLICANTS;
    }
}
