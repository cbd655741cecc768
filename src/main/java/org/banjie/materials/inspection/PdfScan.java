package org.banjie.materials.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

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

    private final long mostUnfolded;
    private final boolean inPicture;
    private final StringBuilder word = new StringBuilder();
    private final Set<String> names = new HashSet<>();
    private final PdfPlace place = new PdfPlace();
    private final PdfPacked packed;

    private boolean inName;
    private boolean streamIsNext;
    /** Whether what the stream that begins has is objects, as a viewer takes it. */
    private boolean areObjects;

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

    PdfScan(long mostUnfolded, boolean inPicture) {
        this.mostUnfolded = mostUnfolded;
        this.inPicture = inPicture;
        this.packed = new PdfPacked(mostUnfolded);
    }

    /** What was packed or locked up, unfolded by somebody else. @param objects whether a viewer takes it for objects */
    void takeStream(boolean packedObjects, InputStream content) throws IOException {
        packed.close();
        var piece = new byte[64 << 10];
        var got = content.read(piece);
        if (got > 0) open(got > 1 ? (piece[0] & 0xFF) << 8 | piece[1] & 0xFF : 0, packedObjects, true);
        for (; got > 0; got = content.read(piece)) packed.take(piece, 0, got);
        packed.end();
    }

    /** Takes the next bytes of the file. */
    void take(byte[] bytes, int length) {
        packed.take(bytes, 0, length);
        for (var i = 0; i < length; i++) {
            var c = bytes[i] & 0xFF;
            if (streamIsNext && !PdfLetters.isWhite(c)) {
                streamIsNext = false;
                open(c << 8 | (i + 1 < length ? bytes[i + 1] & 0xFF : 0), areObjects, false);
                packed.take(bytes, i, length - i);
            }
            take(c);
        }
    }

    boolean isActive() {
        return active || packed.isActive();
    }

    boolean hasAttachments() {
        return attached || packed.hasAttachments();
    }

    boolean isEncrypted() {
        return encrypted;
    }

    /** Something in it could not be looked into. */
    boolean isOpaque() {
        return opaque || packed.isOpaque();
    }

    /** It ends as every PDF does; one made for the web has such an end near its beginning too. */
    boolean isComplete() {
        return lastEnd >= 0 && seen - lastEnd <= END;
    }

    @Override
    public void close() {
        packed.close();
    }

    private void take(int c) {
        seen++;
        if (PdfLetters.isRegular(c)) {
            place.seesLetter(c);
            if (word.length() < LONGEST_NAME) word.append((char) c);
            return;
        }
        endWord();
        inName = c == '/';
        place.sees(c);
    }

    private boolean lastWordIs(String expected) {
        return word.length() == expected.length() && word.toString().equals(expected);
    }

    private void endWord() {
        if (inName) {
            name(PdfLetters.plain(word));
        } else if (lastWordIs("obj")) {
            if (place.isOutside()) names.clear();
        } else if (lastWordIs("startxref")) {
            lastEnd = seen;
        } else if (lastWordIs("endstream")) {
            place.leavesStream();
        } else if (lastWordIs("stream")) {
            areObjects = mayBeObjects();
            // in what is unfolded there is no further stream
            streamIsNext = mostUnfolded > 0;
            place.entersStream();
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
    private void open(int head, boolean objects, boolean unlocked) {
        var zlib = (head >> 8 & 0x0F) == 8 && head % 31 == 0;
        if (objects && !unlocked && names.stream().anyMatch(OTHER_PACKING::contains)) {
            opaque = true;
        } else if (zlib || objects && (unlocked || names.contains("FlateDecode") || names.contains("Fl"))) {
            packed.begin(objects);
        } else {
            // more names than anybody looks through, and it is no zlib
            opaque |= names.size() >= NAMES_OF_AN_OBJECT;
        }
    }
}
