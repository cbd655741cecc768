package org.banjie.kinds;

/** Who opens a case of a kind. */
public enum OpenedBy {
    /** Whoever may hand it in ({@code fillableBy}). */
    FILLER,
    /**
     * The administration, of its own motion (依职权) or for an applicant who then does their part of it: whom it is
     * about is let in when told ({@code casework.LettingIn}).
     */
    ADMINISTRATION
}
