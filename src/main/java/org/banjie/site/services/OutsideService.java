package org.banjie.site.services;

import java.util.Map;

/**
 * Something outside that the program works with: the directory, a gateway, a scanner. A room that uses one makes a bean,
 * and administrators see on one page whether it answers.
 */
public interface OutsideService {

    /** Message key of its name; with {@code .what} behind it, of what it is for and what fails without it. */
    String name();

    /** The settings that say where it is, by their names. Never a password or key. */
    Map<String, String> settings();

    /** Tries it now, without sending anything to anybody. Waits for some seconds at most, so call it outside of a transaction. */
    ServiceAnswer ask();

    /** Where more is to be seen of it; empty where nothing is. */
    default String page() {
        return "";
    }
}
