package org.banjie.notices.messages;

/**
 * Where a message goes that its writer knows an address for, whatever anybody wishes.
 *
 * @param urgent whether it goes out at any hour, or keeps the quiet hours
 */
public record To(Channel channel, String address, boolean urgent) {

    /** What somebody waits for who asked for it a moment ago. */
    public static To now(Channel channel, String address) {
        return new To(channel, address, true);
    }

    /** At a decent hour. */
    public static To byDay(Channel channel, String address) {
        return new To(channel, address, false);
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "To[" + channel + "]";
    }
}
