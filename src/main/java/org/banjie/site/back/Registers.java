package org.banjie.site.back;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import org.banjie.site.MenuEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The pages that lie behind a way in the header: a register of a room and what is in it. Whoever comes from there to a case
 * is led back there, whichever room it is; an address that is no such page leads nowhere, for it may be written by anybody.
 */
@Component
public class Registers {

    private static final int LONGEST = 1000;

    private final ObjectProvider<MenuEntry> entries;
    private final OwnPages pages;

    Registers(ObjectProvider<MenuEntry> entries, OwnPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /**
     * A page of this site.
     *
     * @param href its path and what it is asked
     * @param entry href of the way in the header it lies behind
     * @param name message key of that way
     */
    public record Found(String href, String entry, String name) {}

    /** @param address a path with what it is asked; empty for whatever is no page behind a way of the header */
    public Optional<Found> at(String address) {
        if (address == null || address.length() > LONGEST) return Optional.empty();
        try {
            var page = URI.create(address);
            var own = page.getScheme() == null && page.getRawAuthority() == null && page.getRawPath() != null;
            return own && page.normalize().equals(page) && pages.has(page.getRawPath())
                    ? behind(page)
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<Found> behind(URI page) {
        var path = page.getRawPath();
        var href = page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        return entries.stream()
                .filter(entry -> (path + "/").startsWith(entry.href() + "/"))
                .max(Comparator.comparingInt(entry -> entry.href().length()))
                .map(entry -> new Found(href, entry.href(), entry.name()));
    }
}
