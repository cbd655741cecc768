package org.banjie.materials.inspection;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks a ClamAV daemon about a file, over TCP with its INSTREAM command: pieces with their length before them, then a
 * length of zero, then the answer.
 */
public final class ClamAv {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PIECE = 64 << 10;

    private final String host;
    private final int port;

    public ClamAv(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * Whether the file is clean.
     *
     * @throws IOException when the daemon is not there, or could not tell
     */
    public boolean isClean(InputStream content) throws IOException {
        var answer = ask(content);
        if (answer.endsWith(" FOUND")) return false;
        if (answer.endsWith(": OK")) return true;
        throw new IOException("ClamAV could not tell: " + answer);
    }

    private String ask(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            send(content, out);
            return new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        var piece = new byte[PIECE];
        int got;
        while ((got = content.readNBytes(piece, 0, PIECE)) > 0) {
            out.writeInt(got);
            out.write(piece, 0, got);
        }
        out.writeInt(0);
        out.flush();
    }
}
