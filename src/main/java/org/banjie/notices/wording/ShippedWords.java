package org.banjie.notices.wording;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that come with the program, in Chinese and with what is put in by name. */
@Component
public class ShippedWords {

    private final MessageSource texts;

    ShippedWords(MessageSource texts) {
        this.texts = texts;
    }

    /** @param kind for a kind's own words where the program brings some; may be null */
    public String of(Occasion occasion, String kind) {
        return raw(occasion.code() + "." + kind)
                .or(() -> raw(occasion.code()))
                .map(text -> named(text, occasion))
                .orElse("");
    }

    /** Whether the program brings words of that kind's own. */
    public boolean hasOwn(Occasion occasion, String kind) {
        return raw(occasion.code() + "." + kind).isPresent();
    }

    private Optional<String> raw(String code) {
        return Optional.ofNullable(texts.getMessage("notices.message." + code, null, null, Locale.CHINA));
    }

    private static String named(String text, Occasion occasion) {
        var named = text;
        for (var i = 0; i < occasion.says().size(); i++) {
            var one = occasion.says().get(i);
            if (one != null) named = named.replace("{" + i + "}", one.inText());
        }
        return named;
    }
}
