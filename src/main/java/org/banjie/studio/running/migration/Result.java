package org.banjie.studio.running.migration;

/** What became of one case in a migration; in a dry run, what would. */
enum Result {
    WAITING,
    MOVED,
    /** It cannot go; the reasons say why. */
    REFUSED,
    /** Something broke that is not about the case. */
    FAILED,
    /** It had ended, or gone on to another version, before its turn came. */
    GONE
}
