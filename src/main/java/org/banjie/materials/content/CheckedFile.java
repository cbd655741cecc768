package org.banjie.materials.content;

import org.banjie.materials.inspection.FileFault;
import org.banjie.materials.inspection.FileType;

/**
 * A file that may be taken.
 *
 * @param sha256 of what was looked at
 * @param warning what whoever opens it is told; null nearly always
 */
public record CheckedFile(FileType type, String sha256, FileFault warning, Scan scan) {}
