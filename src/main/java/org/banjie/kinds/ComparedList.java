package org.banjie.kinds;

import org.banjie.words.Words;

/**
 * A list of another office with which the running grants of a kind are compared.
 *
 * @param list code of the list
 * @param says what a hit means for such a grant: what the street verifies, and what follows
 * @param basis what comparing them rests on
 */
public record ComparedList(String list, Words says, String basis) {}
