package org.banjie.studio.drafts;

import java.util.TreeMap;
import org.banjie.sets.FileSet;

/** What a state of a draft is called, so that nobody overwrites what he has not seen: the hash of its bytes. */
public final class Etags {

    /** A file that is not there. */
    public static final String NONE = "none";

    private Etags() {}

    public static String of(FileSet set, String file) {
        return set.file(file).map(bytes -> alone(file, bytes).hash()).orElse(NONE);
    }

    private static FileSet alone(String file, byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        files.put(file, bytes);
        return new FileSet("", files);
    }
}
