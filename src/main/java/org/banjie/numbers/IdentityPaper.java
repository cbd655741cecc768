package org.banjie.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The papers a person may go by who has no citizen's identity number, and the shapes of their numbers. A number of 15 digits
 * from an identity card of before 1999 (GB 11643—1989) is read as the 18 digits it became.
 */
public enum IdentityPaper {
    /** 居民身份证; the residence permit for people of Hong Kong, Macao and Taiwan and the foreigner's card since 2023 too. */
    CITIZEN(text -> CitizenId.fault(text).isEmpty()),
    /** 护照 */
    PASSPORT("[A-Z]{1,3}\\d{5,9}|\\d{9}|[A-Z]\\d{3}[A-Z]\\d{4}"),
    /** 港澳居民来往内地通行证: H or M, eight digits, formerly two more for how often it was renewed. */
    HONG_KONG_MACAO("[HM]\\d{8}(\\d{2})?"),
    /** 台湾居民来往大陆通行证 */
    TAIWAN("\\d{8}|\\d{10}[A-Z]"),
    /** 外国人永久居留身份证 of before 2023: nationality, place and date of birth; good until it ends. */
    FOREIGNER("[A-Z]{3}\\d{12}");

    private static final Pattern OLD = Pattern.compile("\\d{15}");

    private final Predicate<String> shape;

    IdentityPaper(Predicate<String> shape) {
        this.shape = shape;
    }

    IdentityPaper(String shape) {
        this(Pattern.compile(shape).asMatchPredicate());
    }

    /** As typed, in its one way of writing. */
    public static String normal(String text) {
        var number = Typed.number(text).replaceAll("[()]", "");
        return OLD.matcher(number).matches() ? renewed(number).orElse(number) : number;
    }

    /** Which paper has such a number, once {@link #normal}; the first where two could. */
    public static Optional<IdentityPaper> of(String number) {
        return Arrays.stream(values()).filter(paper -> paper.has(number)).findFirst();
    }

    /** Full years of age on that day, where the number tells it: a citizen's does, others do not. */
    public static OptionalInt ageOn(String number, LocalDate day) {
        return CITIZEN.has(number) ? OptionalInt.of(new CitizenId(number).ageOn(day)) : OptionalInt.empty();
    }

    /** Whether its numbers are written so, once {@link #normal}. */
    public boolean has(String number) {
        return shape.test(number);
    }

    /** The 18 digits: the century that the old number leaves out, and a check character. */
    private static Optional<String> renewed(String old) {
        try {
            LocalDate.parse("19" + old.substring(6, 12), DateTimeFormatter.BASIC_ISO_DATE);
            var seventeen = old.substring(0, 6) + "19" + old.substring(6);
            return Optional.of(seventeen + CitizenId.check(seventeen));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
