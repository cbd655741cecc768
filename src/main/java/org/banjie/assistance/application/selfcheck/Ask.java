package org.banjie.assistance.application.selfcheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.banjie.kinds.own.SelfCheck.Choice;
import org.banjie.kinds.own.SelfCheck.Field;
import org.banjie.numbers.Quantity;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSourceResolvable;

/**
 * One question: how it is said, what may be answered, whether it may be left out.
 *
 * @param words its text and those of its choices are called by this
 * @param about what is put into the text
 * @param choices empty for a number
 * @param least the smallest number it takes; {@code most} the largest
 * @param needed whether it must be answered, by what else is
 */
record Ask(
        String name,
        String words,
        List<Object> about,
        List<String> choices,
        boolean money,
        int least,
        int most,
        Predicate<Map<String, String>> needed) {

    private static final int MOST_MONEY = 1_000_000_000;
    private static final List<String> YES_NO = List.of("NO", "YES");

    static Ask choice(String name, String... choices) {
        return new Ask(name, name, List.of(), List.of(choices), false, 0, 0, all -> true);
    }

    static Ask yesOrNo(String name) {
        return choice(name, YES_NO.toArray(String[]::new));
    }

    static Ask money(String name) {
        return new Ask(name, name, List.of(), List.of(), true, 0, MOST_MONEY, all -> true);
    }

    static Ask count(String name, int least, int most) {
        return new Ask(name, name, List.of(), List.of(), false, least, most, all -> true);
    }

    /** The same about one of several people. */
    Ask of(int person) {
        return new Ask(name + "." + person, words, List.of(person), choices, money, least, most, needed);
    }

    Ask neededIf(Predicate<Map<String, String>> condition) {
        return new Ask(name, words, about, choices, money, least, most, condition);
    }

    Field field() {
        var offered = choices.stream()
                .map(one -> new Choice(one, Text.of(words + "." + one)))
                .toList();
        return new Field(name, question(), choices.isEmpty() ? Text.of(words + ".hint") : null, offered);
    }

    MessageSourceResolvable question() {
        return Text.of(words, about.toArray());
    }

    /** The answer as it is understood; empty for none and for what is no answer. */
    Optional<String> read(Map<String, String> given) {
        var typed = given.getOrDefault(name, "").strip();
        if (!choices.isEmpty()) return choices.contains(typed) ? Optional.of(typed) : Optional.empty();
        return Quantity.value(money ? Quantity.money(typed) : Quantity.count(typed))
                .filter(this::isWithin)
                .map(BigDecimal::toPlainString);
    }

    private boolean isWithin(BigDecimal number) {
        var whole = money || number.stripTrailingZeros().scale() <= 0;
        return whole
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    Optional<InputError> fault(Map<String, String> given) {
        var blank = given.getOrDefault(name, "").isBlank();
        if (blank && !needed.test(given)) return Optional.empty();
        if (read(given).isPresent()) return Optional.empty();
        var kind = choices.isEmpty() ? (money ? "money" : "count") : "choice";
        return Optional.of(new InputError(
                name,
                blank ? "required" : kind,
                "selfcheck.fault." + (blank && choices.isEmpty() ? "blank" : kind),
                question(),
                least,
                most));
    }

    MessageSourceResolvable said(String answer) {
        if (!choices.isEmpty()) return Text.of(words + "." + answer);
        return Text.of(money ? "yuan" : "number", new BigDecimal(answer));
    }
}
