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

    /** Null when nothing keeps the draft from going live. */
    Refused of(FileSet set, Locale locale) {
        var remarks = checks.of(set);
        if (remarks.stream().noneMatch(Remark::refuses)) return null;
        Map<String, Refused.OfFile> details = new TreeMap<>();
        remarks.stream()
                .filter(remark -> remark.severity() != Remark.Severity.NOTE)
                .forEach(remark -> {
                    var of = details.computeIfAbsent(
                            remark.file(), file -> new Refused.OfFile(new ArrayList<>(), new ArrayList<>()));
                    (remark.refuses() ? of.errors() : of.warnings()).add(problem(remark, locale));
                });
        var first = sentences.in(locale, remarks.get(0));
        var message = sentences.in(
                locale,
                "studio.modeler.refused",
                remarks.stream().filter(Remark::refuses).count(),
                first);
        return new Refused("ParseException", message, 22, details);
    }

    private Refused.Problem problem(Remark remark, Locale locale) {
        var said = sentences.in(locale, remark);
        var words = remark.name().isEmpty() ? said : remark.name() + "：" + said;
        return new Refused.Problem(words, 1, 1, remark.element(), List.of(remark.element()));
    }
}
