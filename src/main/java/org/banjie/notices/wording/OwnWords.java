package org.banjie.notices.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banjie.refusal.InputError;

/**
 * The words of a message that somebody has put in the place of those that come with the program.
 *
 * @param text with what is put in by its name in braces
 * @param shipped the program's words that were there when it was written, to tell when they have changed since; may be null
 */
public record OwnWords(String text, String shipped) {

    /** So many short messages one may take at most. */
    public static final int MOST_PARTS = 5;

    private static final int ALONE = 70;
    private static final int PART = 67;
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** As how many short messages a text goes: one of 70 signs, or several of 67. */
    public static int parts(String text) {
        return text.length() <= ALONE ? 1 : (text.length() + PART - 1) / PART;
    }

    /** With what is to be put in; what nobody can name stays as it stands. */
    public String filled(Occasion occasion, Function<Placeholder, String> said) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        occasion.called(found.group(1)).map(said).orElse(found.group())));
    }

    /** As it reads in a made-up case. */
    public String tried(Occasion occasion) {
        return filled(occasion, Placeholder::sample);
    }

    /** Everything that keeps it from being said on that occasion, each at {@code text}. */
    public List<InputError> faults(Occasion occasion) {
        if (text == null || text.isBlank()) return List.of(fault("empty"));
        var faults = new ArrayList<InputError>();
        PLACE.matcher(text)
                .results()
                .filter(found -> occasion.called(found.group(1)).isEmpty())
                .forEach(found -> faults.add(fault("unknown", found.group(), names(occasion))));
        var rest = PLACE.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) faults.add(fault("brace"));
        occasion.offered().stream()
                .filter(one -> occasion.isMust(one) && !text.contains(one.inText()))
                .forEach(one -> faults.add(fault("missing", one.inText())));
        var parts = parts(tried(occasion));
        if (parts > MOST_PARTS) faults.add(fault("long", parts, MOST_PARTS));
        return faults;
    }

    private static String names(Occasion occasion) {
        var names = occasion.offered().stream().map(Placeholder::inText).toList();
        return names.isEmpty() ? "—" : String.join("、", names);
    }

    private static InputError fault(String rule, Object... arguments) {
        return new InputError("text", rule, "notices.wording." + rule, arguments);
    }
}
