package org.banjie.materials.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a PDF from end to end in constant memory, as names, and into everything that is packed, where names can hide. It
 * does not follow the file's own directory, which an attacker writes; it looks at every byte, wherever a viewer might be
 * sent. What it cannot look into (objects packed in another way, or that unfold without end) it says so of: whatever a
 * viewer might take for packed objects counts as such. Why PDFBox does not do this:
 * docs/adr/a-pdf-is-scanned-not-opened.md.
 */
final class PdfScan implements AutoCloseable {

    /**
     * What must not be in a paper: scripts, programs to start, players, XFA forms (scripts again), forms that send what
     * is typed or fetch data. A link that is only followed by who clicks it (URI, GoToR) does no harm.
     */
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "RichMedia", "XFA", "SubmitForm", "ImportData");

    /** Three letters and a slash turn up by chance in a scanned picture of some hundred megabytes. */
    private static final String BY_CHANCE = "XFA";

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

    /** What pictures may unfold to: a hundred scanned pages. */
    private static final long MOST_OF_OTHERS = 512L << 20;

    private final long mostUnfolded;
    private final boolean inPicture;
    private final StringBuilder word = new StringBuilder();
    private final Set<String> names = new HashSet<>();
    private final byte[] unfolded = new byte[64 << 10];

    private boolean inName;
    private boolean streamIsNext;
    private boolean inStream;
    private boolean inComment;
    private boolean escaped;
    private int depth;
    private boolean areObjects;
    private Inflater objects;
    private PdfScan inside;
    private long unfoldedSoFar;
    private long othersSoFar;

    private boolean active;
    private boolean attached;
    private boolean encrypted;
    private boolean opaque;
    private long seen;
    private long lastEnd = -1;

    /** @param mostUnfolded how many bytes the object streams of the file may unfold to */
    PdfScan(long mostUnfolded) {
        this(mostUnfolded, false);
    }

    private PdfScan(long mostUnfolded, boolean inPicture) {
        this.mostUnfolded = mostUnfolded;
        this.inPicture = inPicture;
    }

    /** What was packed or locked up, unfolded by somebody else. @param objects whether a viewer takes it for objects */
    void takeStream(boolean packedObjects, InputStream content) throws IOException {
        close();
        areObjects = packedObjects;
        var piece = new byte[64 << 10];
        var got = content.read(piece);
        if (got > 0) openObjects(got > 1 ? (piece[0] & 0xFF) << 8 | piece[1] & 0xFF : 0, true);
        for (; got > 0; got = content.read(piece)) unfold(piece, 0, got);
        if (objects != null) endObjects();
    }

    /** Takes the next bytes of the file. */
    void take(byte[] bytes, int length) {
        unfold(bytes, 0, length);
        for (var i = 0; i < length; i++) {
            var c = bytes[i] & 0xFF;
            if (streamIsNext && !isWhite(c)) {
                streamIsNext = false;
                openObjects(c << 8 | (i + 1 < length ? bytes[i + 1] & 0xFF : 0), false);
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
            escaped = c == '\\' && !escaped;
            if (word.length() < LONGEST_NAME) word.append((char) c);
            return;
        }
        endWord();
        inName = c == '/';
        place(c);
    }

    /** Whether this is within a text or a comment, where words are no words of the file. */
    private void place(int c) {
        if (inStream) return;
        if (inComment) {
            inComment = c != '\n' && c != '\r';
        } else if (c == '%' && depth == 0) {
            inComment = true;
        } else if (c == '(' && !escaped) {
            depth++;
        } else if (c == ')' && !escaped && depth > 0) {
            depth--;
        }
        escaped = false;
    }

    private boolean isOutside() {
        return depth == 0 && !inComment && !inStream;
    }

    private boolean lastWordIs(String expected) {
        return word.length() == expected.length() && word.toString().equals(expected);
    }

    private void endWord() {
        if (inName) {
            name(plain(word));
        } else if (lastWordIs("obj")) {
            if (isOutside()) names.clear();
        } else if (lastWordIs("startxref")) {
            lastEnd = seen;
        } else if (lastWordIs("endstream")) {
            inStream = false;
            depth = 0;
        } else if (lastWordIs("stream")) {
            areObjects = mayBeObjects();
            // in what is unfolded there is no further stream
            streamIsNext = mostUnfolded > 0;
            inStream |= isOutside();
        }
        word.setLength(0);
        inName = false;
    }

    /** By what ISO 32000, 7.5.7 asks of one, for viewers do not all ask for its type. */
    private boolean mayBeObjects() {
        return names.contains("ObjStm")
                || names.contains("N") && names.contains("First")
                || names.size() >= NAMES_OF_AN_OBJECT;
    }

    private void name(String name) {
        if (inPicture && name.equals(BY_CHANCE)) return;
        if (ACTIVE.contains(name)) active = true;
        if (ATTACHED.contains(name)) attached = true;
        if (name.equals("Encrypt")) encrypted = true;
        if (names.size() < NAMES_OF_AN_OBJECT) names.add(name);
    }

    /** @param head its first two bytes: whatever begins as zlib does is unfolded, whatever it calls itself */
    private void openObjects(int head, boolean unlocked) {
        var zlib = (head >> 8 & 0x0F) == 8 && head % 31 == 0;
        if (areObjects && !unlocked && names.stream().anyMatch(OTHER_PACKING::contains)) {
            opaque = true;
            return;
        }
        if (!zlib && !(areObjects && (unlocked || names.contains("FlateDecode") || names.contains("Fl")))) {
            // more names than anybody looks through, and it is no zlib
            opaque |= names.size() >= NAMES_OF_AN_OBJECT;
            return;
        }
        close();
        objects = new Inflater();
        inside = new PdfScan(0, !areObjects);
    }

    private void unfold(byte[] bytes, int from, int length) {
        if (objects == null || length <= 0) return;
        try {
            objects.setInput(bytes, from, length);
            int got;
            while ((got = objects.inflate(unfolded)) > 0) {
                inside.take(unfolded, got);
                count(got);
            }
            if (objects.finished()) endObjects();
        } catch (DataFormatException e) {
            // a picture may be broken
            opaque |= areObjects;
            endObjects();
        }
    }

    private void count(int got) throws DataFormatException {
        if (areObjects) unfoldedSoFar += got;
        else othersSoFar += got;
        if (unfoldedSoFar <= mostUnfolded && othersSoFar <= MOST_OF_OTHERS) return;
        opaque = true;
        throw new DataFormatException("unfolds without end");
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
