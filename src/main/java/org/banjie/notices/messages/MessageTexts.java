package org.banjie.notices.messages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import org.banjie.notices.print.ChineseDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of messages: {@code notices.message.<code>}, with days as people say them. */
@Component
class MessageTexts {

    private final MessageSource texts;

    MessageTexts(MessageSource texts) {
        this.texts = texts;
    }

    boolean has(String code) {
        return texts.getMessage(key(code), null, null, Locale.CHINA) != null;
    }

    /** @throws org.springframework.context.NoSuchMessageException when there is no such text */
    String of(Locale language, String code, Object... arguments) {
        var said = Arrays.stream(arguments).map(a -> say(a, language)).toArray();
        return texts.getMessage(key(code), said, language);
    }

    private static Object say(Object argument, Locale language) {
        if (!(argument instanceof LocalDate day)) return argument;
        return language.getLanguage().equals("zh")
                ? new ChineseDates().dayOfWeek(day)
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    private static String key(String code) {
        return "notices.message." + code;
    }
}
