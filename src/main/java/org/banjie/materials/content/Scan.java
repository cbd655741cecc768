package org.banjie.materials.content;

/** What is known of a file's harmlessness; an infected one is never kept. */
public enum Scan {
    CLEAN,
    /** No scanner is set up ({@code banjie.clamav}). */
    NOT_SCANNED
}
