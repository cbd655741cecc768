package org.banjie.assistance.monitoring.reading.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.ReadingLimits;

/**
 * The texts a workbook keeps apart from its cells, end to end in pages that are never copied: three million of them are
 * some 80 MB.
 */
public final class SharedTexts {

    private static final int PAGE = 1 << 20;
    private static final int A_PAGE = 1 << 16;

    private final List<byte[]> pages = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private int count;
    private int size;

    public void add(String text) {
        var more = text.getBytes(StandardCharsets.UTF_8);
        if (size + more.length > ReadingLimits.TEXTS_BYTES || count == ReadingLimits.TEXTS) {
            throw new BrokenFile("too-many-texts");
        }
        for (var from = 0; from < more.length; ) from += fill(more, from);
        if (count % A_PAGE == 0) ends.add(new int[A_PAGE]);
        ends.get(count / A_PAGE)[count % A_PAGE] = size;
        count++;
    }

    public String get(int index) {
        if (index < 0 || index >= count) throw new BrokenFile("not-a-workbook");
        var from = index == 0 ? 0 : end(index - 1);
        var text = new byte[end(index) - from];
        for (var done = 0; done < text.length; ) done += copy(from + done, text, done);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** As much of it as the last page takes. */
    private int fill(byte[] text, int from) {
        if (size % PAGE == 0) pages.add(new byte[PAGE]);
        var length = Math.min(text.length - from, PAGE - size % PAGE);
        System.arraycopy(text, from, pages.get(size / PAGE), size % PAGE, length);
        size += length;
        return length;
    }

    private int copy(int at, byte[] into, int to) {
        var length = Math.min(into.length - to, PAGE - at % PAGE);
        System.arraycopy(pages.get(at / PAGE), at % PAGE, into, to, length);
        return length;
    }

    private int end(int index) {
        return ends.get(index / A_PAGE)[index % A_PAGE];
    }
}
