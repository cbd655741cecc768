package org.banjie.kinds.relatives;

import java.util.List;

/**
 * A line of the register.
 *
 * @param declared whether they have declared this year
 */
record Entry(Person person, List<Term> terms, boolean declared) {}
