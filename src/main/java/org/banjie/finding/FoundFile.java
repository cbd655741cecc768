package org.banjie.finding;

/**
 * Something found on a {@link Shelf}.
 *
 * @param label message key of what it is; its one argument is the name
 * @param name of whom it is about
 * @param place name of where that is
 * @param href where it is read
 */
public record FoundFile(String label, String name, String place, String href) {}
