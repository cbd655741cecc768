package org.banjie.materials.content;

import java.text.Normalizer;
import org.banjie.materials.inspection.FileType;

/** What a file is called, so that it can be shown, stored and saved anywhere. */
public final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    /**
     * Cleans a name: no folders, no control or direction-changing characters, none that Windows forbids, at most a
     * hundred characters, and the ending of what the file really is.
     */
    public static String clean(String given, FileType type) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // control, format (such as right-to-left marks), surrogates without a partner
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .strip();
        var stem = name.replaceFirst("^\\.+", "")
                .replaceFirst("\\.[^.]{0,10}$", "")
                .strip();
        return shortened(stem.isEmpty() ? "文件" : stem) + "." + type.extension();
    }

    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
