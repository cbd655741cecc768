package org.banjie.site;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways from the header into the rooms, by what a person may do. What is not offered is still refused by its room. */
@Component
public class Navigation {

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

    private static final List<MenuEntry> STAFF = List.of(
            new MenuEntry("site.nav.worklist", "/worklist", Set.of(), 0),
            new MenuEntry("site.nav.intake", "/intake", INTAKE, 0),
            new MenuEntry("site.nav.calendar", "/oversight/calendar", ADMINISTRATORS, 0),
            new MenuEntry("site.nav.codes", "/access/codes", ADMINISTRATORS, 0),
            new MenuEntry("site.nav.partners", "/access/partners", ADMINISTRATORS, 0),
            new MenuEntry("site.nav.journal", "/oversight/journal", AUDITORS, 0));

    private static final List<MenuEntry> APPLICANTS =
            List.of(new MenuEntry("site.nav.my", "/my", Set.of(), 0), new MenuEntry("site.nav.apply", "/intake", Set.of(), 0));

    private final List<MenuEntry> registers;

    Navigation(ObjectProvider<MenuEntry> registers) {
        this.registers =
                registers.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    List<Way> ways(Visitor visitor, String here) {
        if (visitor == null) return List.of();
        return open(visitor.applicant() ? APPLICANTS : STAFF, visitor, here);
    }

    List<Way> registers(Visitor visitor, String here) {
        return visitor == null || visitor.applicant() ? List.of() : open(registers, visitor, here);
    }

    private static List<Way> open(List<MenuEntry> signs, Visitor visitor, String here) {
        var offered = signs.stream()
                .filter(sign -> sign.roles().isEmpty() || visitor.hasAnyOf(sign.roles()))
                .toList();
        var nearest = nearest(offered, here);
        return offered.stream()
                .map(sign -> new Way(sign.name(), sign.href(), sign.href().equals(nearest)))
                .toList();
    }

    /** Of two ways one of which leads on from the other, a page lies behind the longer one. */
    private static String nearest(List<MenuEntry> offered, String here) {
        return offered.stream()
                .map(MenuEntry::href)
                .filter(here::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
