package org.banjie.flow.gate.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.banjie.flow.gate.xml.Finding.Severity;

/** What is found in one file while it is read. Stops collecting at a number nobody reads to the end. */
public final class Findings {

    private static final int ENOUGH = 200;
    private static final int LONGEST_QUOTE = 120;

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    public void error(XmlNode at, String rule, Object... args) {
        add(Severity.ERROR, at.nearestId(), rule, args);
    }

    public void error(String element, String rule, Object... args) {
        add(Severity.ERROR, element, rule, args);
    }

    /** Of the file as a whole. */
    public void fileError(String rule, Object... args) {
        add(Severity.ERROR, null, rule, args);
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    /** Once is enough for the same words about the same element. */
    private void add(Severity severity, String element, String rule, Object... args) {
        var shown = Arrays.stream(args).map(Findings::shown).toList();
        var finding = new Finding(severity, file, element == null ? file : element, rule, shown);
        if (found.size() < ENOUGH && !found.contains(finding)) found.add(finding);
    }

    /** As a message shows it: numbers without grouping, lists with commas, nothing endless. */
    private static Object shown(Object arg) {
        if (arg instanceof Collection<?> many) {
            return String.join(", ", many.stream().map(String::valueOf).sorted().toList());
        }
        if (arg instanceof Number number) return number.toString();
        return arg instanceof String text && text.length() > LONGEST_QUOTE
                ? text.substring(0, LONGEST_QUOTE) + "…"
                : arg;
    }
}
