package org.banjie.site;

import java.util.List;
import java.util.Set;

/** The ways from the header into the rooms, by what a person may do. What is not offered is still refused by its room. */
final class Navigation {

    private static final Set<String> INTAKE = Set.of("village-clerk", "street-intake");
    private static final Set<String> ADMINISTRATORS = Set.of("administrator");
    private static final Set<String> AUDITORS = Set.of("auditor");

    /**
     * One way.
     *
     * @param name message key of its name
     * @param href where it leads
     * @param here whether the page on screen lies behind it
     */
    public record Way(String name, String href, boolean here) {}

    private record Sign(String name, String href, Set<String> roles) {}

    private static final List<Sign> STAFF = List.of(
            new Sign("site.nav.worklist", "/worklist", Set.of()),
            new Sign("site.nav.intake", "/intake", INTAKE),
            new Sign("site.nav.calendar", "/oversight/calendar", ADMINISTRATORS),
            new Sign("site.nav.codes", "/access/codes", ADMINISTRATORS),
            new Sign("site.nav.partners", "/access/partners", ADMINISTRATORS),
            new Sign("site.nav.journal", "/oversight/journal", AUDITORS));

    private static final List<Sign> APPLICANTS =
            List.of(new Sign("site.nav.my", "/my", Set.of()), new Sign("site.nav.apply", "/intake", Set.of()));

    private Navigation() {}

    static List<Way> of(Visitor visitor, String here) {
        if (visitor == null) return List.of();
        return (visitor.applicant() ? APPLICANTS : STAFF)
                .stream()
                        .filter(sign -> sign.roles().isEmpty() || visitor.hasAnyOf(sign.roles()))
                        .map(sign -> new Way(sign.name(), sign.href(), here.startsWith(sign.href())))
                        .toList();
    }
}
