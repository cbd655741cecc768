package org.banjie.studio.mending;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banjie.sets.FileSet;

/** A step that has another id, and every place that still names it by the one it had: conditions, calls, who keeps away, the guide. */
record RenamedStep(String from, String to) {

    private static final Pattern ASKED = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern EYES = Pattern.compile("<[\\w:]*property\\b[^>]*\\bname=\"fourEyes\"[^>]*>");

    FileSet in(FileSet set) {
        var model = OneFile.each(set, ".bpmn", text -> within(EYES, within(ASKED, text)));
        return OneFile.each(model, FileSet.GUIDE, this::put);
    }

    /** A form is called as it was, also where it has the id of its step. */
    private String within(Pattern places, String text) {
        return places.matcher(text).replaceAll(found -> Matcher.quoteReplacement(put(found.group())));
    }

    private String put(String text) {
        return text.replaceAll("(?<![\\w.-])" + Pattern.quote(from) + "(?![\\w.-])", Matcher.quoteReplacement(to));
    }
}
