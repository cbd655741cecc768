package org.banjie.finding;

import java.util.regex.Pattern;
import org.banjie.numbers.CaseNumber;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.numbers.Uscc;

/**
 * What somebody typed to find cases by, as it was meant.
 *
 * @param text the beginning of a case's number, a part of one or of a name; the whole number of a person, organisation or
 *     phone; or the last digits of a phone
 */
public record Sought(What what, String text) {

    /** What it is the beginning, a part or the whole of. */
    public enum What {
        /** The beginning of a case's number. */
        CASE,
        /** The end of a case's number, or what follows the letters it begins with. */
        PART_OF_CASE,
        /** Four digits: the end of a case's number or of a phone, as people say both. */
        FOUR_DIGITS,
        PERSON,
        PHONE,
        NAME
    }

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2,4}-[0-9A-Z-]*");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern PART = Pattern.compile("\\d+(-\\d+)*-?");
    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,6}");

    /** Whether it names one case. */
    public boolean isOneCase() {
        return what == What.CASE && CaseNumber.isWhole(text);
    }

    public static Sought of(String typed) {
        var reference = CaseNumber.typed(typed);
        if (CASE_NUMBER.matcher(reference).matches()) return new Sought(What.CASE, reference);
        var number = IdentityPaper.normal(typed);
        if (isSomebodys(number)) return new Sought(What.PERSON, number);
        var phone = Typed.phone(typed);
        if (MOBILE.matcher(phone).matches()) return new Sought(What.PHONE, phone);
        if (FOUR.matcher(reference).matches()) return new Sought(What.FOUR_DIGITS, reference);
        return PART.matcher(reference).matches()
                ? new Sought(What.PART_OF_CASE, serial(reference))
                : new Sought(What.NAME, Typed.name(typed));
    }

    /** Eight digits are more likely written on the card of somebody from Taiwan than in a case's number. */
    private static boolean isSomebodys(String number) {
        return IdentityPaper.of(number).isPresent() || Uscc.fault(number).isEmpty();
    }

    /** A case's running number as people say it: 12 is 000012. */
    static String serial(String digits) {
        return SERIAL.matcher(digits).matches() ? "-" + "0".repeat(6 - digits.length()) + digits : digits;
    }
}
