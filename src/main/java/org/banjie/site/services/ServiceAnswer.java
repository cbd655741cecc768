package org.banjie.site.services;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * How something outside answered just now.
 *
 * @param detail for whoever looks after it: a version, or what was wrong; without secrets, may be empty
 */
public record ServiceAnswer(State state, String detail) {

    private static final int PATIENCE_MILLIS = 3_000;

    /** What there is to say of it. */
    public enum State {
        WORKS,
        FAILS,
        /** None is set up. */
        OFF
    }

    public static ServiceAnswer works(String detail) {
        return new ServiceAnswer(State.WORKS, detail);
    }

    public static ServiceAnswer off() {
        return new ServiceAnswer(State.OFF, "");
    }

    /** Of the failure its kind, and what it says of the connection. */
    public static ServiceAnswer fails(Throwable failure) {
        return new ServiceAnswer(State.FAILS, failure.getClass().getSimpleName() + " " + failure.getMessage());
    }

    /** Whether somebody listens at that address: nothing is sent. */
    public static ServiceAnswer reached(String address) {
        try (var socket = new Socket()) {
            var at = URI.create(address);
            var port = at.getPort() > 0 ? at.getPort() : at.getScheme().equals("https") ? 443 : 80;
            socket.connect(new InetSocketAddress(at.getHost(), port), PATIENCE_MILLIS);
            return works("");
        } catch (IOException | IllegalArgumentException unreached) {
            return fails(unreached);
        }
    }
}
