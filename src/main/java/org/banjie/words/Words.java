package org.banjie.words;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;

/**
 * A text in the two languages of the house; Chinese first, English complete. As an argument of a fault or refusal it is
 * put into the sentence in the sentence's language.
 */
@JsonIgnoreProperties({"codes", "arguments", "defaultMessage"})
public record Words(String zh, String en) implements MessageSourceResolvable {

    /** Key of a sentence that is nothing but such a text: its Chinese is the first argument, its English the second. */
    public static final String SAID = "words.said";

    /** What is called the same in both, such as the name of a field nobody labelled. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Locale locale) {
        return english(locale) && en != null ? en : zh;
    }

    /** Whether the reader reads English; everybody else reads Chinese. */
    public static boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    @Override
    public String[] getCodes() {
        return new String[] {SAID};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {zh, en == null ? zh : en};
    }

    @Override
    public String getDefaultMessage() {
        return zh;
    }
}
