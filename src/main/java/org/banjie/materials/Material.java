package org.banjie.materials;

import java.time.Instant;
import java.util.UUID;
import org.banjie.materials.content.Scan;
import org.banjie.materials.inspection.FileFault;
import org.banjie.materials.inspection.FileType;

/**
 * A paper handed in.
 *
 * @param subject the draft it belongs to, and from hand-in on the case number
 * @param code which of the required papers it is
 * @param name file name, cleaned
 * @param size bytes
 * @param sha256 of the content, hexadecimal
 * @param scan whether a virus scanner has seen it
 * @param warning what whoever opens it should know; null for nothing
 * @param handedInAt null while it belongs to a draft
 * @param replacedAt when a newer one took its place or it was taken back; null while it is the one that counts
 */
public record Material(
        UUID id,
        String subject,
        String code,
        String name,
        FileType type,
        long size,
        int chunks,
        String sha256,
        Scan scan,
        FileFault warning,
        String addedBy,
        Instant addedAt,
        Instant handedInAt,
        String replacedBy,
        Instant replacedAt) {

    /** It counts: nothing newer has taken its place, and nobody took it back. */
    public boolean isCurrent() {
        return replacedAt == null;
    }
}
