package org.banjie.studio.modeler;

import java.nio.charset.StandardCharsets;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Remark;

/** Where in its file something stands that a check speaks of. */
final class LinesOfFile {

    /** Counted from 1. */
    record Place(int line, int column) {}

    private static final Place BEGINNING = new Place(1, 1);

    private LinesOfFile() {}

    /** Where the tag of the element begins; where reading stopped; the beginning where the whole file is meant. */
    static Place of(FileSet set, Remark remark) {
        if (remark.rule().equals("not-well-formed")) return stopped(remark);
        var text = set.file(remark.file()).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        return text.map(content -> element(content, remark.element())).orElse(BEGINNING);
    }

    private static Place stopped(Remark remark) {
        try {
            return new Place(
                    Integer.parseInt(remark.args().get(0).toString()),
                    Integer.parseInt(remark.args().get(1).toString()));
        } catch (NumberFormatException | IndexOutOfBoundsException unknown) {
            return BEGINNING;
        }
    }

    private static Place element(String text, String id) {
        var at = text.indexOf(" id=\"" + id + '"');
        if (at < 0) return BEGINNING;
        var tag = text.lastIndexOf('<', at);
        var before = text.substring(0, Math.max(0, tag));
        var line = 1 + (int) before.chars().filter(one -> one == '\n').count();
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }
}
