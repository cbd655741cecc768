package org.banjie.studio.mending;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.banjie.sets.FileSet;

/** Changes the texts of a set where they change. */
final class OneFile {

    private OneFile() {}

    /** The set with every file of that ending as {@code change} has it. */
    static FileSet each(FileSet set, String ending, UnaryOperator<String> change) {
        var mended = set;
        for (var file : set.files().keySet()) {
            if (!file.endsWith(ending)) continue;
            var text = set.text(file).orElse("");
            var now = change.apply(text);
            if (!now.equals(text)) mended = mended.with(file, now.getBytes(StandardCharsets.UTF_8));
        }
        return mended;
    }
}
