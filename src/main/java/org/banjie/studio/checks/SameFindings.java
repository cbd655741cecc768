package org.banjie.studio.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.banjie.words.Sentences;

/**
 * Findings that say the same of many elements of a file: steps without a holder, and an attribute of another engine however
 * often it stands there.
 *
 * @param remarks one, where it is like no other
 */
public record SameFindings(List<Remark> remarks) {

    private static final String WITHOUT_HOLDER = "role-gaps";
    private static final String ATTRIBUTE = "attribute";

    /** In the order of the first of each. */
    public static List<SameFindings> of(List<Remark> remarks) {
        var groups = new LinkedHashMap<Object, List<Remark>>();
        remarks.forEach(one ->
                groups.computeIfAbsent(key(one), none -> new ArrayList<>()).add(one));
        return groups.values().stream().map(SameFindings::new).toList();
    }

    private static Object key(Remark remark) {
        return switch (remark.rule()) {
            case WITHOUT_HOLDER -> List.of(remark.severity(), remark.file(), remark.rule());
            case ATTRIBUTE ->
                List.of(remark.severity(), remark.file(), remark.args().get(0));
            default -> new Object();
        };
    }

    public Remark first() {
        return remarks.get(0);
    }

    public boolean isSeveral() {
        return remarks.size() > 1;
    }

    /** What they say together; of one, what it says. */
    public String words(Sentences sentences, Locale locale) {
        if (!isSeveral()) return sentences.in(locale, first());
        return first().rule().equals(ATTRIBUTE)
                ? sentences.in(
                        locale, "studio.findings.attribute", first().args().get(0), remarks.size())
                : sentences.in(locale, "studio.findings.unstaffed", remarks.size());
    }
}
