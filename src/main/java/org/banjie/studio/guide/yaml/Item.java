package org.banjie.studio.guide.yaml;

/**
 * An entry of a list as it is wanted.
 *
 * @param at which entry of the list as it stands it is, from 0; -1 for a new one
 * @param value text, or a map of what is to change in it
 */
public record Item(int at, Object value) {}
