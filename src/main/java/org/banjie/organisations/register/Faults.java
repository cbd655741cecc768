package org.banjie.organisations.register;

import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong with an answer, in words, with the rule it breaks. */
@Component
class Faults {

    private final MessageSource messages;

    Faults(MessageSource messages) {
        this.messages = messages;
    }

    InputError of(String path, String code, Object... facts) {
        var key = "organisations.wrong." + code;
        return new InputError(path, code, messages.getMessage(key, facts, LocaleContextHolder.getLocale()));
    }
}
