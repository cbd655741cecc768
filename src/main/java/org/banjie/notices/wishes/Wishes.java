package org.banjie.notices.wishes;

import java.time.Instant;

/**
 * What somebody wants.
 *
 * @param sms whether text messages
 * @param mail whether mail, once there is an address
 * @param address a proved one; null for none
 * @param asked one that is being proved with a code; null for none
 * @param codeUntil until when the code for it holds
 */
public record Wishes(boolean sms, boolean mail, String address, String asked, Instant codeUntil) {

    /** Of who never said anything. */
    public static final Wishes NONE_SAID = new Wishes(true, true, null, null, null);

    public boolean byMail() {
        return mail && address != null;
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "Wishes[" + sms + ", " + mail + "]";
    }
}
