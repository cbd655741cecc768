package org.banjie.flow.progress;

import java.util.Set;

/**
 * What may have led a case to an element of its model, last before it.
 *
 * @param steps ids of the human steps whose end leads there
 * @param messages names of those that lead there when they come
 * @param elements from which it comes there by itself, the element with them
 * @param plainly ids of those of the steps that can lead there through choices alone, without a verb on the way
 */
public record Approach(Set<String> steps, Set<String> messages, Set<String> elements, Set<String> plainly) {}
