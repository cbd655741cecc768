package org.banjie.studio.saves;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one file was after a save.
 *
 * @param hash of its bytes; null while the draft had no such file
 * @param restored the version that save brought back: {@code r3}; null for any other save
 */
record FileState(int rev, String hash, String restored) {

    /**
     * The save to go back to for the file as it was before its last change. Whoever has gone back goes on from there: the
     * same step again leads further back and not forth and back.
     *
     * @param saves the newest first
     */
    static Optional<FileState> before(List<FileState> saves) {
        if (saves.isEmpty()) return Optional.empty();
        var now = saves.get(0);
        var at = 0;
        while (at < saves.size() && saves.get(at).brings() != null) {
            var brought = position(saves, saves.get(at).brings());
            if (brought <= at) break;
            at = brought;
        }
        return saves.subList(Math.min(at + 1, saves.size()), saves.size()).stream()
                .filter(save -> !Objects.equals(save.hash(), now.hash()))
                .findFirst();
    }

    /** Number of the save it brought back; null where it brought none. */
    private Integer brings() {
        return restored != null && restored.matches("r\\d{1,9}") ? Integer.valueOf(restored.substring(1)) : null;
    }

    private static int position(List<FileState> saves, int rev) {
        for (var i = 0; i < saves.size(); i++) if (saves.get(i).rev() <= rev) return i;
        return -1;
    }
}
