package org.banjie.casework.granting;

import java.time.LocalDate;
import org.banjie.cases.Case;
import org.banjie.kinds.Excluded;
import org.banjie.words.Words;

/**
 * A term of a guide that is met.
 *
 * @param by the case in which the other was decided, or is applied for
 * @param what the other is called
 * @param since first day that is owed; the day it was handed in where it is only applied for
 * @param granted whether it is granted; else it is applied for
 */
public record MetTerm(Excluded term, Case by, Words what, LocalDate since, boolean granted) {

    /** Whether it keeps the application out: what is only applied for does not, for it may be refused itself. */
    public boolean refuses() {
        return granted && term.refuses();
    }
}
