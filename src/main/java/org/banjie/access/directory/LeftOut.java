package org.banjie.access.directory;

import java.util.Locale;

/**
 * An entry of the directory that is not used, so that the others can be.
 *
 * @param entry its distinguished name
 */
public record LeftOut(String entry, Why why) {

    public LeftOut {
        // it is written to a log, a line each
        entry = entry.replaceAll("\\p{Cntrl}", "?");
    }

    /** What is odd about it. */
    public enum Why {
        /** A person without an account name: nobody could sign in by it. */
        NO_NAME,
        /** An account name that is blank or has invisible characters or a colon in it, or that this program goes by itself. */
        STRANGE_NAME,
        /** Two people go by this account name, and it cannot be told whose grants are whose. */
        NAME_TWICE,
        /** A group with a member that is no distinguished name; its other members are in it. */
        STRANGE_MEMBER,
        /** A group so large that the server gives its members in parts: it is no office. */
        TOO_MANY_MEMBERS;

        /** As message keys have it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
