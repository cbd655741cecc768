package org.banjie.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways from the header into the rooms, by what a person may do. What is not offered is still refused by its room. */
@Component
public class Navigation {

    /** More than these are not seen at one glance. */
    private static final int AT_A_GLANCE = 6;

    /**
     * One way, or several of one kind of work behind one word.
     *
     * @param name message key of its name
     * @param href where it leads; null for several
     * @param here whether the page on screen lies behind it
     * @param within the several; empty for one
     */
    public record Way(String name, String href, boolean here, List<Way> within) {}

    private static final List<MenuEntry> APPLICANTS = List.of(
            // with an empty question the front door is shown to whoever is signed in, too
            MenuEntry.first("site.nav.front", "/?q=", Set.of(), 0),
            MenuEntry.first("site.nav.my", "/my", Set.of(), 0),
            MenuEntry.first("site.nav.apply", "/intake", Set.of(), 0));

    private final List<MenuEntry> entries;

    Navigation(ObjectProvider<MenuEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /** Where the ways of staff lead that no applicant goes. */
    public Set<String> ofStaff() {
        var applicants = APPLICANTS.stream().map(MenuEntry::href).toList();
        return entries.stream()
                .map(MenuEntry::href)
                .filter(href -> !applicants.contains(href))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in the header. A kind of work is unfolded as long as everything can be seen at one glance. */
    List<Way> ways(Visitor visitor, String here) {
        if (visitor == null) return List.of();
        if (visitor.applicant()) return open(APPLICANTS, visitor, here);
        var menus = new LinkedHashMap<String, List<Way>>();
        var offered = offered(entries, visitor).stream()
                .filter(entry -> !entry.personal())
                .toList();
        var nearest = nearest(offered, here);
        for (var entry : offered) {
            var menu = entry.menu() == null ? entry.href() : entry.menu();
            menus.computeIfAbsent(menu, any -> new ArrayList<>()).add(way(entry, nearest));
        }
        return unfolded(menus);
    }

    /** What stands under somebody's own name. */
    List<Way> own(Visitor visitor, String here) {
        if (visitor == null || visitor.applicant()) return List.of();
        return open(entries.stream().filter(MenuEntry::personal).toList(), visitor, here);
    }

    private static List<Way> unfolded(LinkedHashMap<String, List<Way>> menus) {
        var ways = new ArrayList<Way>();
        var room = Math.max(0, AT_A_GLANCE - menus.size());
        for (var menu : menus.entrySet()) {
            var within = menu.getValue();
            if (within.size() - 1 <= room) {
                room -= within.size() - 1;
                ways.addAll(within);
            } else {
                ways.add(new Way(menu.getKey(), null, within.stream().anyMatch(Way::here), List.copyOf(within)));
            }
        }
        return ways;
    }

    private static List<Way> open(List<MenuEntry> shown, Visitor visitor, String here) {
        var offered = offered(shown, visitor);
        var nearest = nearest(offered, here);
        return offered.stream().map(entry -> way(entry, nearest)).toList();
    }

    private static List<MenuEntry> offered(List<MenuEntry> shown, Visitor visitor) {
        return shown.stream()
                .filter(entry -> entry.roles().isEmpty() || visitor.hasAnyOf(entry.roles()))
                .filter(entry -> entry.used().getAsBoolean())
                .toList();
    }

    private static Way way(MenuEntry entry, String nearest) {
        return new Way(entry.name(), entry.href(), entry.href().equals(nearest), List.of());
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
