package org.banjie.materials;

/** What is known of a file's harmlessness; an infected one is never kept. */
public enum Scan {
    CLEAN,
    /** No scanner is set up ({@code banjie.clamav}). */
    NOT_SCANNED
}
