package org.banjie.site.front;

/**
 * A line of the front door, in the reader's language.
 *
 * @param words what else it is called; empty for nothing
 */
public record Offer(String name, String text, String href, String words) {}
