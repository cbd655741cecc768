package org.banjie.studio.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.banjie.studio.drafts.SetRules;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Makes a new kind's first set out of {@code studio/template}: a village checks, a street reviews, the district decides.
 * What is put into the files is so plain that it means nothing in XML, JSON or YAML.
 */
@Component
public class Template {

    static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}（）()、·, -]{1,59}");
    private static final Pattern LAW = Pattern.compile("[\\p{L}\\p{N}（）()〔〕、·, -]{2,120}");
    private static final Pattern ARTICLE = Pattern.compile("[\\p{L}\\p{N}、]{0,40}");
    private static final int LONGEST_LIMIT = 730;

    private final Kinds kinds;

    Template(Kinds kinds) {
        this.kinds = kinds;
    }

    /** @throws Invalid naming everything that is wrong */
    public FileSet of(NewKind kind) {
        demand(kind);
        try {
            var files = new TreeMap<String, byte[]>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:studio/template/*")) {
                var text = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
                files.put(
                        filled(String.valueOf(file.getFilename()), kind.words()),
                        filled(text, kind.words()).getBytes(StandardCharsets.UTF_8));
            }
            return new FileSet(kind.code(), files);
        } catch (IOException e) {
            throw new UncheckedIOException("the template of a new kind", e);
        }
    }

    private void demand(NewKind kind) {
        var errors = new ArrayList<InputError>();
        if (kind.code() == null || !SetRules.isCode(kind.code())) {
            errors.add(SetRules.error("code", "code", said(kind.code())));
        } else if (kinds.find(kind.code()).isPresent()) errors.add(SetRules.error("code", "code-taken", kind.code()));
        words(NAME, "nameZh", kind.nameZh(), errors);
        words(NAME, "nameEn", kind.nameEn(), errors);
        if (!matches(Pattern.compile("[A-Z]{2,6}"), kind.prefix())) errors.add(SetRules.error("prefix", "prefix"));
        if (!isLimit(kind.days())) errors.add(SetRules.error("days", "days", LONGEST_LIMIT));
        if (!matches(Pattern.compile("WORKING|CALENDAR"), kind.unit())) errors.add(SetRules.error("unit", "unit"));
        words(LAW, "law", kind.law(), errors);
        if (!matches(ARTICLE, kind.article())) errors.add(SetRules.error("article", "words"));
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private void words(Pattern plain, String field, String text, List<InputError> errors) {
        if (!matches(plain, text)) errors.add(SetRules.error(field, "words"));
    }

    private static boolean matches(Pattern plain, String text) {
        return text != null && plain.matcher(text).matches();
    }

    private static boolean isLimit(String days) {
        return days != null && days.strip().matches("[1-9]\\d{0,2}") && Integer.parseInt(days.strip()) <= LONGEST_LIMIT;
    }

    private static String said(String code) {
        return code == null ? "" : code.length() > 40 ? code.substring(0, 40) + "…" : code;
    }

    private static String filled(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) filled = filled.replace("__" + word.getKey() + "__", word.getValue());
        return filled;
    }
}
