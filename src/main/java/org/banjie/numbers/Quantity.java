package org.banjie.numbers;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much and how many, as people say it: 一千三, 1,300元, 三个人. The browser's half is {@code money} and {@code count}
 * of {@code src/main/frontend/src/forms/typed.ts}; one table of cases holds both to the same answers.
 */
public final class Quantity {

    /** Nothing anybody earns or counts is written longer. */
    private static final int LONGEST = 60;

    private static final Pattern CURRENCY = Pattern.compile("^(?:人民币|RMB|¥)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YUAN = Pattern.compile("(?:元人民币|元整|元钱|元|圆整|圆|块钱|块)$");
    private static final Pattern COUNTED = Pattern.compile("(?:个人|[个人名位口套间幢辆次户])$");
    private static final Pattern YEAR = Pattern.compile("^([12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年$");
    private static final Pattern NOTHING = Pattern.compile("^(?!)");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})*(\\.\\d*)?");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)");

    private Quantity() {}

    /** An amount in digits, with point and sign; what is no number comes back as it was typed. */
    public static String money(String text) {
        return read(text, CURRENCY, YUAN);
    }

    /** How many of something, with or without the word for it: 三个人, 12次, 二〇二五年. */
    public static String count(String text) {
        var year = YEAR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return read(year.matches() ? year.group(1) : text, NOTHING, COUNTED);
    }

    /** What {@link #money} or {@link #count} has read; empty where it is no number. */
    public static Optional<BigDecimal> value(String read) {
        return read.length() <= LONGEST && PLAIN.matcher(read).matches()
                ? Optional.of(new BigDecimal(read))
                : Optional.empty();
    }

    private static String read(String text, Pattern before, Pattern after) {
        var plain = Typed.withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC));
        var inside = before.matcher(plain).replaceFirst("");
        var bare = after.matcher(inside).replaceFirst("");
        if (GROUPED.matcher(bare).matches()) return bare.replace(",", "");
        if (PLAIN.matcher(bare).matches()) return bare;
        return bare.length() > LONGEST ? plain : HanNumber.digits(bare).orElse(plain);
    }
}
