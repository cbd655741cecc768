package org.banjie.words;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a room has found out, a fault or a refusal, in the reader's language. For pages, answers and papers only. */
@Component("sentences")
public class Sentences {

    private final MessageSource texts;

    public Sentences(MessageSource texts) {
        this.texts = texts;
    }

    public String of(MessageSourceResolvable said) {
        return texts.getMessage(said, LocaleContextHolder.getLocale());
    }

    public String of(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** In the language of somebody who is not asking just now. */
    public String in(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    public String in(Locale locale, MessageSourceResolvable said) {
        return texts.getMessage(said, locale);
    }

    /** What has no words in the bundles is said as it stands: a code from outside, say. */
    public String ofOr(String key, String otherwise) {
        return inOr(LocaleContextHolder.getLocale(), key, otherwise);
    }

    public String inOr(Locale locale, String key, String otherwise, Object... arguments) {
        return texts.getMessage(key, arguments, otherwise, locale);
    }

    /** As papers say it: they are Chinese, whoever prints them. */
    public String onPaper(String key, Object... arguments) {
        return in(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }

    /** A day as papers write it: 2026年3月13日, in Arabic figures and without zeros in front (GB/T 9704-2012). */
    public String onPaper(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Of each place the first fault, for the lines of a form. */
    public Map<String, String> byPath(List<InputError> errors) {
        var first = new LinkedHashMap<String, String>();
        errors.forEach(error -> first.computeIfAbsent(error.path(), path -> of(error)));
        return first;
    }
}
