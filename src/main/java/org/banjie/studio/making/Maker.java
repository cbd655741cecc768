package org.banjie.studio.making;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.SetReading;

/** Puts a new part into a set: a file of its own, or a paper among the papers. */
final class Maker {

    private static final Pattern BASIS = Pattern.compile("《?([^《》]+?)》?(第[^《》第]+条.*)?");

    private Maker() {}

    /** What the file is after it. @param part with an id of its own */
    static byte[] make(FileSet set, NewFile part) {
        var words = new HashMap<String, String>();
        words.put("code", part.code());
        words.put("name", part.name());
        words.put("kind", set.kind());
        if (part.sort() == PartSort.PAPER) putBasis(set, words);
        var text = PartFiles.filled(part.sort().template(), words);
        return (part.sort() == PartSort.PAPER ? before(set) + text : text).getBytes(StandardCharsets.UTF_8);
    }

    private static String before(FileSet set) {
        var papers = set.text(FileSet.PAPERS).orElse("");
        return papers.isBlank() ? "" : papers.stripTrailing() + "\n\n";
    }

    /** A paper rests on what the guide names first, until somebody says it better. */
    private static void putBasis(FileSet set, HashMap<String, String> words) {
        var guide = SetReading.of(set).guide();
        var law = guide == null
                        || guide.legalBasis() == null
                        || guide.legalBasis().isEmpty()
                ? ""
                : guide.legalBasis().get(0);
        var split = BASIS.matcher(law.replaceAll("[\"\\\\]", ""));
        var found = split.matches();
        words.put("law", found ? split.group(1) : "");
        words.put("article", found && split.group(2) != null ? split.group(2) : "");
    }
}
