package org.banjie.site.front;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what somebody means who writes what happened to them: 我妈妈去世了怎么办. Chinese has no blanks between words, so
 * what is offered is found by the words it brings as well as by what is written.
 */
final class Search {

    private static final int BROUGHT = 3;
    private static final int WRITTEN = 2;
    private static final int IN_PARTS = 1;

    private Search() {}

    /** The best first; nothing for nothing. */
    static List<Offer> of(String asked, List<Offer> offers) {
        var plain = plain(asked);
        return offers.stream()
                .filter(offer -> score(plain, offer) > 0)
                .sorted(Comparator.comparingInt((Offer offer) -> score(plain, offer))
                        .reversed())
                .toList();
    }

    private static int score(String asked, Offer offer) {
        var told = plain(offer.name() + " " + offer.text() + " " + offer.words());
        var brought =
                pieces(plain(offer.words())).filter(word -> says(asked, word)).count();
        return (int) brought * BROUGHT
                + pieces(asked).mapToInt(piece -> written(piece, told)).sum();
    }

    private static int written(String piece, String told) {
        if (says(told, piece)) return WRITTEN;
        if (isLatin(piece)) return 0;
        var pairs = IntStream.range(0, piece.length() - 1)
                .mapToObj(at -> piece.substring(at, at + 2))
                .toList();
        var there = pairs.stream().filter(told::contains).count();
        return there > 0 && there * 2 >= pairs.size() ? IN_PARTS : 0;
    }

    /** Words with letters are whole ones; of Chinese any part may be a word. */
    private static boolean says(String text, String word) {
        if (!isLatin(word)) return text.contains(word);
        return pieces(text).anyMatch(word::equals);
    }

    /** A single letter or sign says nothing; neither do the short words of English. */
    private static Stream<String> pieces(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(piece -> piece.length() > (isLatin(piece) ? 2 : 1));
    }

    private static boolean isLatin(String piece) {
        return piece.chars().allMatch(letter -> letter < 0x250);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
