package org.banjie.worklist.list;

import java.util.regex.Pattern;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.numbers.Uscc;

/**
 * What somebody typed to find cases by, as it was meant.
 *
 * @param text the beginning of a case's number or of a name; the whole number of a person or organisation
 */
public record Sought(What what, String text) {

    /** What it is the beginning or the whole of. */
    public enum What {
        CASE,
        PERSON,
        NAME
    }

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2,4}-[0-9A-Z-]*");

    public static Sought of(String typed) {
        var reference = Typed.reference(typed);
        if (CASE_NUMBER.matcher(reference).matches()) return new Sought(What.CASE, reference);
        var number = IdentityPaper.normal(typed);
        var known = IdentityPaper.of(number).isPresent() || Uscc.fault(number).isEmpty();
        return known ? new Sought(What.PERSON, number) : new Sought(What.NAME, Typed.name(typed));
    }
}
