package org.banjie.materials.inspection;

import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a PDF from end to end in constant memory, as names, and into its object streams, where names can hide. It does
 * not follow the file's own directory, which an attacker writes; it looks at every byte, wherever a viewer might be
 * sent. What it cannot look into (an object stream packed in another way, or that unfolds without end) it says so of. Why
 * PDFBox does not do this: docs/adr/a-pdf-is-scanned-not-opened.md.
 */
final class PdfScan implements AutoCloseable {

    /** What must not be in a paper: scripts, programs to start, players, XFA forms (scripts again). */
    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "RichMedia", "XFA");

    /** Files inside the file: electronic bills carry their data so, and nothing opens them by itself. */
    private static final Set<String> ATTACHED = Set.of("EmbeddedFile", "EmbeddedFiles");

    private static final Set<String> OTHER_PACKING = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "Predictor",
            "F");

    /** How far from its end a file may say where its directory is; what mail adds behind it is let pass. */
    private static final int END = 2048;

    private static final int LONGEST_NAME = 127;
    private static final int NAMES_OF_AN_OBJECT = 512;

    private final long mostUnfolded;
    private final StringBuilder word = new StringBuilder();
    private final Set<String> names = new HashSet<>();
    private final byte[] unfolded = new byte[64 << 10];

    private boolean inName;
    private boolean streamIsNext;
    private Inflater objects;
    private PdfScan inside;
    private long unfoldedSoFar;

    private boolean active;
    private boolean attached;
    private boolean encrypted;
    private boolean opaque;
    private long seen;
    private long lastEnd = -1;

    /** @param mostUnfolded how many bytes the object streams of the file may unfold to */
    PdfScan(long mostUnfolded) {
        this.mostUnfolded = mostUnfolded;
    }

    /** Takes the next bytes of the file. */
    void take(byte[] bytes, int length) {
        unfold(bytes, 0, length);
        for (var i = 0; i < length; i++) {
            var c = bytes[i] & 0xFF;
            if (streamIsNext && !isWhite(c)) {
                streamIsNext = false;
                openObjects();
                unfold(bytes, i, length - i);
            }
            take(c);
        }
    }

    boolean isActive() {
        return active;
    }

    boolean hasAttachments() {
        return attached;
    }

    boolean isEncrypted() {
        return encrypted;
    }

    /** Something in it could not be looked into. */
    boolean isOpaque() {
        return opaque;
    }

    /** It ends as every PDF does; one made for the web has such an end near its beginning too. */
    boolean isComplete() {
        return lastEnd >= 0 && seen - lastEnd <= END;
    }

    @Override
    public void close() {
        if (objects != null) objects.end();
        objects = null;
    }

    private void take(int c) {
        seen++;
        if (isRegular(c)) {
            if (word.length() < LONGEST_NAME) word.append((char) c);
            return;
        }
        endWord();
        inName = c == '/';
    }

    private boolean lastWordIs(String expected) {
        return word.length() == expected.length() && word.toString().equals(expected);
    }

    private void endWord() {
        if (inName) {
            name(plain(word));
        } else if (lastWordIs("obj")) {
            names.clear();
        } else if (lastWordIs("startxref")) {
            lastEnd = seen;
        } else if (lastWordIs("stream")) {
            streamIsNext = names.contains("ObjStm");
        }
        word.setLength(0);
        inName = false;
    }

    private void name(String name) {
        if (ACTIVE.contains(name)) active = true;
        if (ATTACHED.contains(name)) attached = true;
        if (name.equals("Encrypt")) encrypted = true;
        if (names.size() < NAMES_OF_AN_OBJECT) names.add(name);
    }

    private void openObjects() {
        if (names.stream().anyMatch(OTHER_PACKING::contains)) {
            opaque = true;
            return;
        }
        if (!names.contains("FlateDecode") && !names.contains("Fl")) return;
        close();
        objects = new Inflater();
        inside = new PdfScan(0);
    }

    private void unfold(byte[] bytes, int from, int length) {
        if (objects == null || length <= 0) return;
        try {
            objects.setInput(bytes, from, length);
            int got;
            while ((got = objects.inflate(unfolded)) > 0) {
                inside.take(unfolded, got);
                unfoldedSoFar += got;
                if (unfoldedSoFar > mostUnfolded) throw new DataFormatException("unfolds without end");
            }
            if (objects.finished()) endObjects();
        } catch (DataFormatException e) {
            opaque = true;
            endObjects();
        }
    }

    private void endObjects() {
        inside.take(new byte[] {'\n'}, 1);
        active |= inside.active;
        attached |= inside.attached;
        close();
    }

    /** A name with its #xx written out: /J#61vaScript is JavaScript. */
    private static String plain(CharSequence name) {
        var out = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var code = name.charAt(i) == '#' && i + 2 < name.length() ? hex(name, i + 1) : -1;
            out.append(code < 0 ? name.charAt(i) : (char) code);
            if (code >= 0) i += 2;
        }
        return out.toString();
    }

    private static int hex(CharSequence name, int at) {
        var high = Character.digit(name.charAt(at), 16);
        var low = Character.digit(name.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isWhite(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    /** Neither white space nor one of the delimiters of ISO 32000, 7.2.2. */
    private static boolean isRegular(int c) {
        return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
    }
}
