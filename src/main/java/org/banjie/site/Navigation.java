package org.banjie.site;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways from the header into the rooms, by what a person may do. What is not offered is still refused by its room. */
@Component
public class Navigation {

    /**
     * One way.
     *
     * @param name message key of its name
     * @param href where it leads
     * @param here whether the page on screen lies behind it
     */
    public record Way(String name, String href, boolean here) {}

    private static final List<MenuEntry> APPLICANTS = List.of(
            new MenuEntry("site.nav.my", "/my", Set.of(), 0), new MenuEntry("site.nav.apply", "/intake", Set.of(), 0));

    private final List<MenuEntry> entries;

    Navigation(ObjectProvider<MenuEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    List<Way> ways(Visitor visitor, String here) {
        if (visitor == null) return List.of();
        return open(visitor.applicant() ? APPLICANTS : entries(true), visitor, here);
    }

    List<Way> registers(Visitor visitor, String here) {
        return visitor == null || visitor.applicant() ? List.of() : open(entries(false), visitor, here);
    }

    private List<MenuEntry> entries(boolean first) {
        return entries.stream().filter(entry -> entry.first() == first).toList();
    }

    private static List<Way> open(List<MenuEntry> shown, Visitor visitor, String here) {
        var offered = shown.stream()
                .filter(entry -> entry.roles().isEmpty() || visitor.hasAnyOf(entry.roles()))
                .toList();
        var nearest = nearest(offered, here);
        return offered.stream()
                .map(entry -> new Way(entry.name(), entry.href(), entry.href().equals(nearest)))
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
