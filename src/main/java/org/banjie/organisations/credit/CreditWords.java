package org.banjie.organisations.credit;

import java.util.Locale;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What this room says: in the reader's language on pages, in Chinese on papers. */
@Component
public class CreditWords {

    private final MessageSource messages;

    CreditWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param code of what is wrong, with the rule in words under {@code credit.wrong.<code>} */
    public InputError fault(String path, String code, Object... facts) {
        var locale = LocaleContextHolder.getLocale();
        return new InputError(path, code, text("wrong." + code, locale, facts));
    }

    public String text(String key, Locale locale, Object... facts) {
        return messages.getMessage("credit." + key, facts, locale);
    }

    /** As papers say it. */
    public String paper(String key, Object... facts) {
        return text(key, Locale.SIMPLIFIED_CHINESE, facts);
    }
}
