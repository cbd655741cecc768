package org.banjie.site;

import java.util.Set;

/**
 * A way from the header into a register or a round. A room makes a bean of each of its own.
 *
 * @param name message key of its name
 * @param href where it leads
 * @param roles who is shown it; empty for all staff. What is not shown is still refused by its room
 * @param order smaller ones come first
 */
public record MenuEntry(String name, String href, Set<String> roles, int order) {}
