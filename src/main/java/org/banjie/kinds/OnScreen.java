package org.banjie.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.words.Words;

/**
 * What somebody reads and agrees to who signs a paper on screen. A change of the words is a new day: the signed paper tells
 * which words they were.
 *
 * @param from the day of these words
 * @param zh sentence by sentence, as the signed paper prints them
 * @param en the same in English, to be read
 */
public record OnScreen(LocalDate from, List<String> zh, List<String> en) {

    public List<String> says(Locale locale) {
        return Words.english(locale) ? en : zh;
    }
}
