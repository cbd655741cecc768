package org.banjie.assistance.monitoring.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts a workbook keeps apart from its cells, end to end in one array: a million of them are some 30 MB. */
final class SharedTexts {

    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 10];
    private int count;

    void add(String text) {
        var more = text.getBytes(StandardCharsets.UTF_8);
        var from = end(count);
        if (from + more.length > Limits.TEXTS_BYTES) throw new BrokenFile("too-many-texts");
        if (from + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(from + more.length, bytes.length * 2));
        }
        if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
        System.arraycopy(more, 0, bytes, from, more.length);
        ends[count++] = from + more.length;
    }

    String get(int index) {
        if (index < 0 || index >= count) throw new BrokenFile("not-a-workbook");
        var from = end(index);
        return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
    }

    private int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
