package org.banjie.relatives.keeping;

import java.util.List;
import org.banjie.relatives.register.Person;
import org.banjie.relatives.register.Term;

/**
 * A line of the register.
 *
 * @param declared whether they have declared this year
 */
public record Entry(Person person, List<Term> terms, boolean declared) {}
