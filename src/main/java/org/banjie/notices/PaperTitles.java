package org.banjie.notices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a paper is called on a page. It is written in Chinese, and so is its title; who reads the page in English is told what
 * it is besides. A paper of a kind made in the studio has its title alone.
 */
@Component("paperTitles")
public class PaperTitles {

    private final Properties english = new Properties();

    PaperTitles() {
        var file = PaperTitles.class.getResourceAsStream("/notices/titles_en.properties");
        try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            english.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Notice of acceptance (受理通知书).
     *
     * @param code of the paper among those of its kind
     * @param title as it is printed
     */
    public String of(String code, String title) {
        var known = english.getProperty(code);
        var reads = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return reads && known != null ? known + " (" + title + ")" : title;
    }
}
