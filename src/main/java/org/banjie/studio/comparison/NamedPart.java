package org.banjie.studio.comparison;

import java.util.Map;

/**
 * Something in a file that has a name of its own: an element of a model, a field of a form, a row of a table, a key.
 *
 * @param id stays when it is changed
 * @param name what people call it; may be empty
 * @param sort what it is: {@code userTask}, {@code textfield}, {@code rule}, …
 * @param values everything that can be said of it, by name, in order
 * @param place where it is drawn; empty where that means nothing
 */
record NamedPart(String id, String name, String sort, Map<String, String> values, String place) {}
