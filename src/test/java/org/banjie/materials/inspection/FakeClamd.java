package org.banjie.materials.inspection;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as much of clamd's protocol as is needed: INSTREAM, the EICAR test string, a size limit. */
public final class FakeClamd implements AutoCloseable {

    /** The harmless string that every scanner reports; in two parts, so that none reports this file. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Thread serving = new Thread(this::serve, "fake-clamd");
    private final int limit;

    public FakeClamd(int limit) throws IOException {
        this.limit = limit;
        serving.setDaemon(true);
        serving.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                client.getOutputStream().write((answer(client) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the next one, or the end
            }
        }
    }

    private String answer(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) return "UNKNOWN COMMAND";
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length != 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > limit) return "INSTREAM size limit exceeded. ERROR";
        }
        var found = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return found ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
    }

    /** When it returns nobody listens any more: who waits to be served may be served once more while it closes. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
