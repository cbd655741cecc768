package org.banjie.notices.messages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.banjie.notices.print.ChineseDates;
import org.banjie.notices.wording.LiveWording;
import org.banjie.notices.wording.Occasion;
import org.banjie.notices.wording.Occasions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of messages, with days as people say them: those that administrators have put into {@code messages.yaml}, else
 * {@code notices.message.<code>}.
 */
@Component
class MessageTexts {

    private final MessageSource texts;
    private final LiveWording live;
    private final List<KindTold> kinds;

    MessageTexts(MessageSource texts, LiveWording live, List<KindTold> kinds) {
        this.texts = texts;
        this.live = live;
        this.kinds = kinds;
    }

    boolean has(String code) {
        return texts.getMessage(key(code), null, null, Locale.CHINA) != null;
    }

    /**
     * @param chain the case number, or what else it is about
     * @throws org.springframework.context.NoSuchMessageException when there is no such text
     */
    String of(String chain, Locale language, String code, Object... arguments) {
        var said = Arrays.stream(arguments).map(a -> say(a, language)).toArray();
        var occasion = Occasions.find(code.replaceFirst("\\..*", ""));
        return occasion.filter(one -> isChinese(language))
                .flatMap(one -> live.of(one, kind(one, chain))
                        .map(words -> words.filled(one, place -> put(one, place.code(), said))))
                .orElseGet(() -> texts.getMessage(key(code), said, language));
    }

    /** Asked for only where it can matter. */
    private String kind(Occasion occasion, String chain) {
        if (!occasion.ofCases()) return null;
        return kinds.stream()
                .flatMap(one -> one.kind(chain).stream())
                .findFirst()
                .orElse(null);
    }

    private static String put(Occasion occasion, String place, Object[] said) {
        for (var i = 0; i < said.length && i < occasion.says().size(); i++) {
            var one = occasion.says().get(i);
            if (one != null && one.code().equals(place)) return Objects.toString(said[i], "");
        }
        return "";
    }

    private static Object say(Object argument, Locale language) {
        if (!(argument instanceof LocalDate day)) return argument;
        return isChinese(language)
                ? new ChineseDates().dayOfWeek(day)
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    private static String key(String code) {
        return "notices.message." + code;
    }
}
