package org.banjie.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The pieces of one, two and three letters of a name. A part of a name is found by them wherever it stands: Chinese names are
 * two to four letters long, so a piece is nearly always the whole of what somebody types.
 */
final class Grams {

    private static final int LONGEST = 3;

    private Grams() {}

    /** Every piece of the name. */
    static Set<String> of(String name) {
        var letters = letters(name);
        var pieces = new LinkedHashSet<String>();
        for (var length = 1; length <= LONGEST; length++) pieces.addAll(pieces(letters, length));
        return pieces;
    }

    /** The fewest pieces that whatever contains this text has: one for up to three letters. */
    static Collection<String> within(String text) {
        var letters = letters(text);
        return new LinkedHashSet<>(pieces(letters, Math.min(letters.length, LONGEST)));
    }

    private static List<String> pieces(int[] letters, int length) {
        var pieces = new ArrayList<String>();
        if (length == 0) return pieces;
        for (var from = 0; from + length <= letters.length; from++) pieces.add(new String(letters, from, length));
        return pieces;
    }

    /** Without dots, blanks and dashes between the parts of a name, in small letters. */
    private static int[] letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }
}
