package org.banjie.studio.drafts;

import org.banjie.sets.FileSet;

/**
 * What somebody wants changed.
 *
 * @param file name of the one file; null for the whole set
 * @param expected how what they started from was called ({@link Etags}); null to overwrite whatever is there
 * @param comment why, in words; may be empty
 * @param automatic whether the editor saves of itself
 * @param restored the version that is brought back, as people call it; null for any other change
 */
public record Edit(
        String file, byte[] bytes, FileSet whole, String expected, String comment, boolean automatic, String restored) {

    public static Edit file(String name, byte[] bytes, String expected, String comment, boolean automatic) {
        return new Edit(name, bytes, null, expected, comment, automatic, null);
    }

    public static Edit removal(String name, String expected, String comment) {
        return new Edit(name, null, null, expected, comment, false, null);
    }

    public static Edit whole(FileSet set, String expected, String comment) {
        return new Edit(null, null, set, expected, comment, false, null);
    }

    /** The draft as it was in that version. */
    public static Edit restoring(String version, FileSet then) {
        return new Edit(null, null, then, null, "", false, version);
    }

    /** One file as it was in that version; gone where that version had none. */
    public static Edit restoring(String version, FileSet then, String file) {
        return new Edit(file, then.file(file).orElse(null), null, null, "", false, version);
    }

    FileSet apply(FileSet now) {
        if (file == null) return whole;
        return bytes == null ? now.without(file) : now.with(file, bytes);
    }

    boolean startedFrom(FileSet now) {
        return expected == null || expected.equals(file == null ? now.hash() : Etags.of(now, file));
    }
}
