package org.banjie.studio.drafts;

import java.time.Instant;
import java.util.List;

/**
 * One save of a draft.
 *
 * @param automatic whether the editor saved of itself
 * @param files names of the files it changed, a line each; empty for the first
 * @param changes how many changes it made
 * @param restored the version it brought back, as people call it: {@code r3}, {@code live}; null for any other save
 */
public record Version(
        int rev,
        String hash,
        String by,
        Instant at,
        String comment,
        boolean automatic,
        String files,
        int changes,
        String restored) {

    static Version first(String hash, String by, Instant at, String comment) {
        return new Version(1, hash, by, at, comment, false, "", 0, null);
    }

    /** The files it changed, by name. */
    public List<String> names() {
        return files.lines().toList();
    }
}
