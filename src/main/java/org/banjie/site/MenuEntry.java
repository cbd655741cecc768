package org.banjie.site;

import java.util.Set;

/**
 * A way from the header into a room. A room makes a bean of each of its own.
 *
 * @param name message key of its name
 * @param href where it leads
 * @param roles who is shown it; empty for all staff. What is not shown is still refused by its room
 * @param order smaller ones come first
 * @param first whether it stands in the header itself, for what is needed every day; the others stand in its menu
 */
public record MenuEntry(String name, String href, Set<String> roles, int order, boolean first) {

    /** In the header's menu, with the registers and rounds. */
    public MenuEntry(String name, String href, Set<String> roles, int order) {
        this(name, href, roles, order, false);
    }

    /** In the header itself. */
    public static MenuEntry first(String name, String href, Set<String> roles, int order) {
        return new MenuEntry(name, href, roles, order, true);
    }
}
