package org.banjie.assistance.monitoring.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.banjie.assistance.monitoring.reading.Phrase;
import org.banjie.assistance.monitoring.reading.Utf8Check;
import org.banjie.files.Sha256;

/** Looks at a file once as it comes: what it is, how it is written, and its hash. */
public final class Arrival {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The stream inside it by which Excel keeps a workbook with a password (MS-OFFCRYPTO 1.3.3). */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Arrival() {}

    /** @param form CSV, XLSX, OLD for a workbook of before 2007, or LOCKED for one with a password */
    public record Looks(String form, String charset, byte[] sha256, long size) {}

    public static Looks look(InputStream file) throws IOException {
        var digest = new Sha256();
        var utf8 = new Utf8Check();
        var locked = new Phrase(ENCRYPTED);
        byte[] head = {};
        long size = 0;
        var piece = new byte[1 << 16];
        for (var got = file.read(piece); got > 0; got = file.read(piece)) {
            if (size == 0) head = Arrays.copyOf(piece, Math.min(4, got));
            digest.add(piece, got);
            utf8.pass(piece, got);
            locked.pass(piece, got);
            size += got;
        }
        return new Looks(form(head, locked), charset(head, utf8), digest.end(), size);
    }

    private static String charset(byte[] head, Utf8Check utf8) {
        if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) return "UTF-16LE";
        if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) return "UTF-16BE";
        if (head.length > 3 && head[1] == 0 && head[3] == 0) return "UTF-16LE";
        return utf8.isUtf8() ? "UTF-8" : "GB18030";
    }

    private static String form(byte[] head, Phrase locked) {
        if (Arrays.equals(head, OLD_EXCEL)) return locked.wasSeen() ? "LOCKED" : "OLD";
        return Arrays.equals(head, ZIP) ? "XLSX" : "CSV";
    }
}
