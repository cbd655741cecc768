package org.banjie.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers as they are written in Chinese: 八百, 一千二百, 两万, 3.5万, 九百五十点五, 壹仟贰佰. The browser's half is
 * {@code src/main/frontend/src/forms/han.ts}.
 */
final class HanNumber {

    private static final List<String> DIGITS = List.of("零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖");
    private static final Map<String, BigDecimal> SMALL = Map.of(
            "十", BigDecimal.TEN,
            "拾", BigDecimal.TEN,
            "百", BigDecimal.valueOf(100),
            "佰", BigDecimal.valueOf(100),
            "千", BigDecimal.valueOf(1000),
            "仟", BigDecimal.valueOf(1000));
    private static final Map<String, BigDecimal> LARGE = Map.of(
            "万", BigDecimal.valueOf(10_000),
            "萬", BigDecimal.valueOf(10_000),
            "亿", BigDecimal.valueOf(100_000_000),
            "億", BigDecimal.valueOf(100_000_000));

    private static final Pattern SIGN = Pattern.compile("\\d+(?:\\.\\d{1,4})?|.");

    /** 两三 and 三五 are guesses, and no number. */
    private static final Pattern GUESS = Pattern.compile("[一二两三四五六七八九]{2}");

    /** What has been read so far; zero stands for nothing yet. */
    private BigDecimal sum = BigDecimal.ZERO;

    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal pending = BigDecimal.ZERO;

    /** The smallest unit of this section and the smallest 万 or 亿; null before there was one. */
    private BigDecimal unit;

    private BigDecimal large;

    /** Whether what stood before 万 or 亿 was whole: after 1.5万 a bare 5 counts nothing anybody could say. */
    private boolean whole = true;

    /** What the last digit counts when no unit follows it: 一千三 is one thousand and three hundred. */
    private BigDecimal tenths = BigDecimal.ONE;

    private boolean zero;

    private HanNumber() {}

    /** In digits; empty where it is no number. 一千三 is 1300 as everybody says it; 1003 is 一千零三. */
    static Optional<String> digits(String text) {
        var parts = text.split("点", -1);
        if (parts[0].isEmpty() || parts.length > 2) return Optional.empty();
        var count = positions(parts[0]).or(() -> counted(parts[0]));
        if (parts.length == 1) return count;
        return count.flatMap(before -> places(parts[1]).map(after -> before + "." + after));
    }

    /** 二〇〇〇: a digit for a place. */
    private static Optional<String> positions(String text) {
        if (GUESS.matcher(text).matches()) return Optional.empty();
        return places(text).map(digits -> digits.replaceFirst("^0+(?=\\d)", ""));
    }

    private static Optional<String> places(String text) {
        var digits = new StringBuilder();
        for (var sign : text.split("")) {
            var value = value(sign);
            if (value == null) return Optional.empty();
            digits.append(value.toPlainString());
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    /** 一千二百, 3.5万, 3万5千: each digit, or number in digits, with its unit. */
    private static Optional<String> counted(String text) {
        var number = new HanNumber();
        var signs = SIGN.matcher(text).results().map(MatchResult::group).toList();
        return signs.stream().allMatch(number::takes) ? number.result() : Optional.empty();
    }

    private boolean takes(String sign) {
        var value = value(sign);
        if (value != null) return takesDigit(value);
        if (SMALL.containsKey(sign)) return takesSmall(SMALL.get(sign));
        return LARGE.containsKey(sign) && takesLarge(LARGE.get(sign));
    }

    private boolean takesDigit(BigDecimal value) {
        if (pending.signum() > 0) return false;
        if (value.signum() == 0) zero = true;
        pending = value;
        return true;
    }

    private boolean takesSmall(BigDecimal small) {
        var bare = pending.signum() == 0;
        var ten = small.equals(BigDecimal.TEN) && section.signum() == 0;
        if (isNotBelow(small, unit) || (bare && !ten)) return false;
        unit = small;
        tenths = small.divide(BigDecimal.TEN);
        section = section.add((bare ? BigDecimal.ONE : pending).multiply(small));
        pending = BigDecimal.ZERO;
        zero = false;
        return true;
    }

    private boolean takesLarge(BigDecimal unitOfFour) {
        var before = section.add(pending);
        if (before.signum() == 0 || isNotBelow(unitOfFour, large)) return false;
        // 一千三万 could be 1003 or 1300 of them
        if (pending.signum() > 0 && unit != null && unit.compareTo(BigDecimal.TEN) > 0 && !zero) return false;
        large = unitOfFour;
        whole = isWhole(before);
        sum = sum.add(before.multiply(unitOfFour));
        section = BigDecimal.ZERO;
        pending = BigDecimal.ZERO;
        unit = null;
        tenths = unitOfFour.divide(BigDecimal.TEN);
        zero = false;
        return true;
    }

    private Optional<String> result() {
        var shortened = tenths.compareTo(BigDecimal.ONE) > 0 && !zero && pending.signum() > 0;
        var oneDigit = isWhole(pending) && pending.compareTo(BigDecimal.TEN) < 0;
        if (shortened && !(whole && oneDigit)) return Optional.empty();
        var last = pending.multiply(zero ? BigDecimal.ONE : tenths);
        var all = sum.add(section).add(last).setScale(2, RoundingMode.HALF_UP);
        return Optional.of(all.signum() == 0 ? "0" : all.stripTrailingZeros().toPlainString());
    }

    private static boolean isNotBelow(BigDecimal one, BigDecimal other) {
        return other != null && one.compareTo(other) >= 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Of a digit of either kind or a number in digits; null for any other sign. */
    private static BigDecimal value(String sign) {
        if (sign.matches("\\d+(\\.\\d+)?")) return new BigDecimal(sign);
        for (var digit = 0; digit < DIGITS.size(); digit++) {
            if (!sign.isEmpty() && DIGITS.get(digit).contains(sign)) return BigDecimal.valueOf(digit);
        }
        return null;
    }
}
