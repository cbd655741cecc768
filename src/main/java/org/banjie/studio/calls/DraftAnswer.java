package org.banjie.studio.calls;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.banjie.sets.FileSet;
import org.banjie.studio.approval.Approval;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.Etags;

/**
 * A draft for programs.
 *
 * @param hash of the whole set; also its ETag
 * @param base hash of what was live when it began; null for a new kind
 * @param editor uid of who is editing at the moment, or null
 * @param approval null while these bytes have none
 */
record DraftAnswer(
        String key,
        String origin,
        int rev,
        String hash,
        String base,
        String changedBy,
        ZonedDateTime changedAt,
        String editor,
        List<File> files,
        Approved approval) {

    record File(String name, int size, String etag) {}

    record Approved(String by, ZonedDateTime at, String hash, String note) {}

    static DraftAnswer of(Draft draft, FileSet set, Approval approval, Clock clock) {
        return new DraftAnswer(
                draft.kind(),
                draft.origin().name(),
                draft.rev(),
                draft.hash(),
                draft.base(),
                draft.changedBy(),
                draft.changedAt().atZone(clock.getZone()),
                draft.editor(clock.instant()),
                files(set),
                approval == null
                        ? null
                        : new Approved(
                                approval.by(),
                                approval.at().atZone(clock.getZone()),
                                approval.hash(),
                                approval.note()));
    }

    private static List<File> files(FileSet set) {
        return set.files().entrySet().stream()
                .map(file -> new File(file.getKey(), file.getValue().length, Etags.of(set, file.getKey())))
                .toList();
    }
}
