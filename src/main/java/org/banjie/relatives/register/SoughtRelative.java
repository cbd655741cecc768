package org.banjie.relatives.register;

import org.banjie.numbers.Typed;

/**
 * Whom a reader of the register looks for.
 *
 * @param beginning of the name; blank for everybody
 * @param office code of a unit, for it and all below; blank for every one
 * @param undeclared only those who have not declared this year
 */
public record SoughtRelative(String beginning, String office, boolean undeclared) {

    public SoughtRelative {
        beginning = Typed.name(beginning);
        office = office.strip().split(" ")[0];
    }
}
