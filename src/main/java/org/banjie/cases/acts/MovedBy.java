package org.banjie.cases.acts;

import java.util.Set;

/**
 * The moves that may have brought a case to one place of its model.
 *
 * @param steps whose endings lead there
 * @param exits codes of those that lead there
 * @param places elements from which it goes there by itself: a hand may have put the case to one
 */
public record MovedBy(Set<String> steps, Set<String> exits, Set<String> places) {}
