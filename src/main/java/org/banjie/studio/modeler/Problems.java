package org.banjie.studio.modeler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Remark;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the checks say, in the shape the Modeler shows at the elements. */
@Component
class Problems {

    private final Checks checks;
    private final MessageSource texts;

    Problems(Checks checks, MessageSource texts) {
        this.checks = checks;
        this.texts = texts;
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
        var first = texts.getMessage(remarks.get(0), locale);
        var message = texts.getMessage(
                "studio.modeler.refused",
                new Object[] {remarks.stream().filter(Remark::refuses).count(), first},
                locale);
        return new Refused("ParseException", message, 22, details);
    }

    private Refused.Problem problem(Remark remark, Locale locale) {
        var said = texts.getMessage(remark, locale);
        var words = remark.name().isEmpty() ? said : remark.name() + "：" + said;
        return new Refused.Problem(words, 1, 1, remark.element(), List.of(remark.element()));
    }
}
