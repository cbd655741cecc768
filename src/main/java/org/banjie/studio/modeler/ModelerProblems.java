package org.banjie.studio.modeler;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SameFindings;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What the checks say, in the shape the Modeler shows at the elements. */
@Component
class ModelerProblems {

    private final Checks checks;
    private final Sentences sentences;

    ModelerProblems(Checks checks, Sentences sentences) {
        this.checks = checks;
        this.sentences = sentences;
    }

    /** @param message empty where nothing keeps the draft from going live */
    record Told(String message, Map<String, Refused.OfFile> details) {}

    Told of(FileSet set, Locale locale) {
        var remarks = SameFindings.of(checks.of(set));
        Map<String, Refused.OfFile> details = new TreeMap<>();
        remarks.stream()
                .filter(alike -> alike.first().severity() != Remark.Severity.NOTE)
                .forEach(alike -> {
                    var of = details.computeIfAbsent(
                            alike.first().file(), file -> new Refused.OfFile(new ArrayList<>(), new ArrayList<>()));
                    (alike.first().refuses() ? of.errors() : of.warnings()).add(problem(set, alike, locale));
                });
        var errors = remarks.stream().filter(alike -> alike.first().refuses()).count();
        if (errors == 0) return new Told("", details);
        var first = remarks.get(0).words(sentences, locale);
        return new Told(sentences.in(locale, "studio.modeler.refused", errors, first), details);
    }

    /** At the first of the elements it is said of, with all of them. */
    private Refused.Problem problem(FileSet set, SameFindings alike, Locale locale) {
        var first = alike.first();
        var said = alike.words(sentences, locale);
        var words = first.name().isEmpty() || alike.isSeveral() ? said : first.name() + "：" + said;
        var place = LinesOfFile.of(set, first);
        var elements = alike.remarks().stream().map(Remark::element).distinct().toList();
        return new Refused.Problem(words, place.line(), place.column(), first.element(), elements);
    }
}
