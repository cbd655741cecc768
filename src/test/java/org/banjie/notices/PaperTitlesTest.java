package org.banjie.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Who reads the pages in English is told what each paper is, whichever kind issues it. */
class PaperTitlesTest {

    private static final Pattern CODE = Pattern.compile("(?m)^([a-z-]+):");

    private final PaperTitles titles = new PaperTitles();

    @AfterEach
    void nobodyAsks() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void every_paper_that_comes_with_the_program_has_a_name_in_english() throws IOException {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try (var kinds = Files.list(Path.of("processes"))) {
            for (var file : kinds.map(kind -> kind.resolve("documents.yaml"))
                    .filter(Files::exists)
                    .toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(code -> assertThat(titles.of(code, "题目"))
                                .as(file + " " + code)
                                .matches("[A-Z][a-z ]+ \\(题目\\)"));
            }
        }
    }

    @Test
    void on_a_chinese_page_and_where_nothing_is_known_the_title_stands_alone() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(titles.of("acceptance", "受理通知书")).isEqualTo("受理通知书");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(titles.of("made-in-the-studio", "某通知书")).isEqualTo("某通知书");
    }
}
