package org.banjie.funeral.arrangement.family;

import java.util.List;
import java.util.Locale;
import org.banjie.kinds.Settings;
import org.banjie.kinds.own.Guidance.Line;
import org.banjie.kinds.own.Guidance.Section;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom to call: numbers that a telephone dials when they are touched. */
@Component
class Contacts {

    private final Settings settings;
    private final MessageSource texts;

    Contacts(Settings settings, MessageSource texts) {
        this.settings = settings;
        this.texts = texts;
    }

    Section of(Locale locale) {
        var phone = settings.value("funeral", "homePhone");
        return new Section(
                say("contact", locale),
                List.of(
                        new Line(say("contact.home", locale, unbroken(phone)), "tel:" + phone),
                        Line.of(say("contact.address", locale, settings.value("funeral", "homeAddress"))),
                        new Line(say("contact.hotline", locale), "tel:12345")));
    }

    /** The number stays on one line of a narrow screen. */
    private static String unbroken(String phone) {
        return phone.replace('-', '\u2011');
    }

    private String say(String code, Locale locale, Object... facts) {
        return texts.getMessage("funeral.family." + code, facts, locale);
    }
}
