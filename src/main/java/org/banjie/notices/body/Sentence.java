package org.banjie.notices.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A text as an administrator types it: {@code {申请日期}} is put in; what stands in 〔 〕 is left out where what it names is not
 * there; {@code 〔有{金额}：…〕} and {@code 〔没有{金额}：…〕} hang on a fact that they need not say. A bracket that names nothing,
 * such as that of a number 〔2026〕, stays.
 */
public final class Sentence {

    /** What is wrong with how it is typed: a key below {@code notices.body} and what was typed. */
    public static final class Mistyped extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final String rule;

        Mistyped(String rule) {
            super(rule);
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }

    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Fact(String code) implements Part {}

    /** @param code null where it hangs on everything it says; @param absent whether it is said where that is not there */
    private record Choice(String code, boolean absent, List<Part> parts) implements Part {}

    private final String text;
    private int at;
    private final List<Part> parts;

    private Sentence(String text) {
        this.text = text;
        parts = parts(0);
    }

    /** @throws Mistyped where braces or brackets do not come in pairs */
    public static Sentence of(String text) {
        return new Sentence(text);
    }

    /** Codes of the facts it names. */
    public List<String> facts() {
        var all = new ArrayList<String>();
        collect(parts, all);
        return all;
    }

    /** The one list or fact that it is; null where it says more. */
    public String only() {
        return parts.size() == 1 && parts.get(0) instanceof Fact fact ? fact.code() : null;
    }

    public String filled(Predicate<String> isThere, UnaryOperator<String> value) {
        var said = new StringBuilder();
        say(parts, isThere, value, said);
        return said.toString();
    }

    private List<Part> parts(int depth) {
        var found = new ArrayList<Part>();
        var words = new StringBuilder();
        while (at < text.length() && (text.charAt(at) != '〕' || depth == 0)) {
            var sign = text.charAt(at);
            if (sign == '{' || sign == '〔') {
                literal(words, found);
                if (sign == '{') found.add(new Fact(name()));
                else found.add(bracket(depth));
            } else if (sign == '}') {
                throw new Mistyped("brace");
            } else {
                words.append(sign);
                at++;
            }
        }
        literal(words, found);
        return found;
    }

    private static void literal(StringBuilder words, List<Part> found) {
        if (!words.isEmpty()) found.add(new Literal(words.toString()));
        words.setLength(0);
    }

    private String name() {
        var end = text.indexOf('}', at);
        if (end < 0 || text.substring(at + 1, end).contains("{")) throw new Mistyped("brace");
        var name = text.substring(at + 1, end).strip();
        at = end + 1;
        return FactNames.code(name);
    }

    private Part bracket(int depth) {
        at++;
        var absent = text.startsWith("没有{", at);
        String hangsOn = null;
        if (absent || text.startsWith("有{", at)) {
            at += absent ? 2 : 1;
            hangsOn = name();
            if (at >= text.length() || text.charAt(at) != '：') throw new Mistyped("colon");
            at++;
        }
        var inside = parts(depth + 1);
        if (at >= text.length()) throw new Mistyped("bracket");
        at++;
        var named = new ArrayList<String>();
        collect(inside, named);
        if (hangsOn != null || !named.isEmpty()) return new Choice(hangsOn, absent, inside);
        return new Literal("〔" + (inside.isEmpty() ? "" : ((Literal) inside.get(0)).text()) + "〕");
    }

    private static void collect(List<Part> parts, List<String> all) {
        for (var part : parts) {
            if (part instanceof Fact fact) all.add(fact.code());
            if (part instanceof Choice choice) {
                if (choice.code() != null) all.add(choice.code());
                collect(choice.parts(), all);
            }
        }
    }

    private static void say(
            List<Part> parts, Predicate<String> isThere, UnaryOperator<String> value, StringBuilder said) {
        for (var part : parts) {
            if (part instanceof Literal words) said.append(words.text());
            if (part instanceof Fact fact) said.append(value.apply(fact.code()));
            if (part instanceof Choice choice && holds(choice, isThere)) {
                say(choice.parts(), isThere, value, said);
            }
        }
    }

    private static boolean holds(Choice choice, Predicate<String> isThere) {
        if (choice.code() != null) return isThere.test(choice.code()) != choice.absent();
        return choice.parts().stream().allMatch(part -> !(part instanceof Fact fact) || isThere.test(fact.code()));
    }
}
