package org.banjie.site;

/**
 * Something anybody may look up or begin without being known: on the first page, and on applicants' own. A room makes a
 * bean of each of its own, and declares the address public itself.
 *
 * @param name message key of what it is called
 * @param text message key of one sentence about it
 * @param href where it leads
 * @param order smaller ones come first
 */
public record PublicEntry(String name, String text, String href, int order) {}
