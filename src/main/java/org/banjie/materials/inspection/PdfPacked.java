package org.banjie.materials.inspection;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What is packed in a PDF, unfolded as its bytes come and looked through by a scan of its own, up to a bound. */
final class PdfPacked implements AutoCloseable {

    /** What pictures may unfold to: a hundred scanned pages. */
    private static final long MOST_OF_OTHERS = 512L << 20;

    private static final byte[] LINE_END = {'\n'};

    private final long mostOfObjects;
    private byte[] unfolded;
    private Inflater inflater;
    private PdfScan inside;
    private boolean areObjects;
    private long objectsSoFar;
    private long othersSoFar;

    private boolean active;
    private boolean attached;
    private boolean opaque;

    /** @param mostOfObjects how many bytes the object streams of the file may unfold to */
    PdfPacked(long mostOfObjects) {
        this.mostOfObjects = mostOfObjects;
    }

    /** A stream that is packed begins. @param objects whether a viewer takes it for objects, and not for a picture */
    void begin(boolean objects) {
        close();
        areObjects = objects;
        if (unfolded == null) unfolded = new byte[64 << 10];
        inflater = new Inflater();
        inside = new PdfScan(0, !objects);
    }

    /** The next bytes of the file; those behind the end of the stream do not matter. */
    void take(byte[] bytes, int from, int length) {
        if (inflater == null || length <= 0) return;
        try {
            inflater.setInput(bytes, from, length);
            int got;
            while ((got = inflater.inflate(unfolded)) > 0) {
                inside.take(unfolded, got);
                count(got);
            }
            if (inflater.finished()) end();
        } catch (DataFormatException e) {
            // a picture may be broken
            opaque |= areObjects;
            end();
        }
    }

    /** What was found so far counts, whether the stream is whole or not. */
    void end() {
        if (inflater == null) return;
        inside.take(LINE_END, 1);
        active |= inside.isActive();
        attached |= inside.hasAttachments();
        close();
    }

    boolean isActive() {
        return active;
    }

    boolean hasAttachments() {
        return attached;
    }

    /** It unfolds without end, or is broken where a viewer would look for objects. */
    boolean isOpaque() {
        return opaque;
    }

    @Override
    public void close() {
        if (inflater != null) inflater.end();
        inflater = null;
    }

    private void count(int got) throws DataFormatException {
        if (areObjects) objectsSoFar += got;
        else othersSoFar += got;
        if (objectsSoFar <= mostOfObjects && othersSoFar <= MOST_OF_OTHERS) return;
        opaque = true;
        throw new DataFormatException("unfolds without end");
    }
}
