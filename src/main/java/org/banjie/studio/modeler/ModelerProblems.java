package org.banjie.studio.modeler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Remark;
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
        var remarks = checks.of(set);
        Map<String, Refused.OfFile> details = new TreeMap<>();
        remarks.stream()
                .filter(remark -> remark.severity() != Remark.Severity.NOTE)
                .forEach(remark -> {
                    var of = details.computeIfAbsent(
                            remark.file(), file -> new Refused.OfFile(new ArrayList<>(), new ArrayList<>()));
                    (remark.refuses() ? of.errors() : of.warnings()).add(problem(set, remark, locale));
                });
        var errors = remarks.stream().filter(Remark::refuses).count();
        if (errors == 0) return new Told("", details);
        return new Told(
                sentences.in(locale, "studio.modeler.refused", errors, sentences.in(locale, remarks.get(0))), details);
    }

    private Refused.Problem problem(FileSet set, Remark remark, Locale locale) {
        var said = sentences.in(locale, remark);
        var words = remark.name().isEmpty() ? said : remark.name() + "：" + said;
        var place = LinesOfFile.of(set, remark);
        return new Refused.Problem(words, place.line(), place.column(), remark.element(), List.of(remark.element()));
    }
}
