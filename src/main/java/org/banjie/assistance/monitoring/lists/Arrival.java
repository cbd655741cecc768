package org.banjie.assistance.monitoring.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.banjie.assistance.monitoring.reading.Utf8Check;
import org.banjie.files.Sha256;

/** Looks at a file once as it comes: what it is, how it is written, and its hash. */
public final class Arrival {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Arrival() {}

    /** @param form CSV, XLSX, or OLD for a workbook of before 2007 */
    public record Looks(String form, String charset, byte[] sha256, long size) {}

    public static Looks look(InputStream file) throws IOException {
        var digest = new Sha256();
        var utf8 = new Utf8Check();
        byte[] head = {};
        long size = 0;
        var piece = new byte[1 << 16];
        for (var got = file.read(piece); got > 0; got = file.read(piece)) {
            if (size == 0) head = Arrays.copyOf(piece, Math.min(4, got));
            digest.add(piece, got);
            utf8.pass(piece, got);
            size += got;
        }
        return new Looks(form(head), utf8.isUtf8() ? "UTF-8" : "GB18030", digest.end(), size);
    }

    private static String form(byte[] head) {
        if (Arrays.equals(head, OLD_EXCEL)) return "OLD";
        return Arrays.equals(head, ZIP) ? "XLSX" : "CSV";
    }
}
