package org.banjie.site;

import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A way from the header into a room. A room makes a bean of each of its own.
 *
 * @param name message key of its name
 * @param href where it leads
 * @param roles who is shown it; empty for all staff. What is not shown is still refused by its room
 * @param order smaller ones come first
 * @param menu message key of the kind of work it belongs to, {@code site.menu.<work>}: what somebody has of it stands
 *     together; null for what is needed every day and stands in the header itself
 * @param used whether there is anything behind it yet
 */
public record MenuEntry(String name, String href, Set<String> roles, int order, String menu, BooleanSupplier used) {

    /** What concerns nobody but oneself stands under one's own name. */
    public static final String OWN = "site.menu.own";

    public MenuEntry(String name, String href, Set<String> roles, int order, String menu) {
        this(name, href, roles, order, menu, () -> true);
    }

    /** In the header itself. */
    public static MenuEntry first(String name, String href, Set<String> roles, int order) {
        return new MenuEntry(name, href, roles, order, null);
    }

    /** Under one's own name. */
    public static MenuEntry own(String name, String href, int order) {
        return new MenuEntry(name, href, Set.of(), order, OWN);
    }

    boolean personal() {
        return OWN.equals(menu);
    }
}
