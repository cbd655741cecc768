package org.banjie.assistance.monitoring.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from the older Chinese encodings while the bytes pass by: GB18030 text is hardly ever valid UTF-8. */
public final class Utf8Check {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer out = CharBuffer.allocate(8192);
    private final ByteBuffer rest = ByteBuffer.allocate(8);
    private boolean valid = true;

    public void pass(byte[] bytes, int length) {
        if (!valid) return;
        var in = ByteBuffer.allocate(rest.position() + length);
        in.put(rest.flip()).put(bytes, 0, length).flip();
        rest.clear();
        decode(in);
        if (valid) rest.put(in);
    }

    /** Whether everything that passed is UTF-8. */
    public boolean isUtf8() {
        return valid && rest.position() == 0;
    }

    private void decode(ByteBuffer in) {
        while (true) {
            var result = decoder.decode(in, out, false);
            out.clear();
            if (result.isError()) valid = false;
            if (!result.isOverflow()) return;
        }
    }
}
