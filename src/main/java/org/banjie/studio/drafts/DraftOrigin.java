package org.banjie.studio.drafts;

/** What a draft began as. */
public enum DraftOrigin {
    /** What was live. */
    LIVE,
    /** The studio's template of a new kind. */
    TEMPLATE,
    /** An archive somebody brought. */
    ARCHIVE,
    /** A set that was live before. */
    EARLIER,
    /** What came with a newer program. */
    SHIPPED,
    /** What a desktop modeler deployed. */
    MODELER,
    /** Another kind, under a code of its own. */
    COPY,
    /** A draft that was given up. */
    REOPENED
}
