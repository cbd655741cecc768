package org.banjie.assistance.monitoring.reading;

import java.util.Arrays;

/** Looks for some bytes while a file passes by. */
public final class Phrase {

    private final byte[] wanted;
    private byte[] rest = {};
    private boolean seen;

    public Phrase(byte[] wanted) {
        this.wanted = wanted;
    }

    public void pass(byte[] bytes, int length) {
        if (seen) return;
        var all = new byte[rest.length + length];
        System.arraycopy(rest, 0, all, 0, rest.length);
        System.arraycopy(bytes, 0, all, rest.length, length);
        for (var at = 0; at + wanted.length <= all.length && !seen; at++) seen = standsAt(all, at);
        var from = Math.max(0, all.length - wanted.length + 1);
        rest = Arrays.copyOfRange(all, from, all.length);
    }

    public boolean wasSeen() {
        return seen;
    }

    private boolean standsAt(byte[] all, int at) {
        for (var i = 0; i < wanted.length; i++) if (all[at + i] != wanted[i]) return false;
        return true;
    }
}
