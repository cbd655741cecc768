package org.banjie.materials.inspection;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Whether a picture is there to its end: one that broke off on its way shows half of a paper, and grey. */
final class PictureEnd {

    private PictureEnd() {}

    /** What cameras and programs write behind the end does not matter. */
    static boolean reached(FileType type, InputStream content) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(content, 64 << 10));
        try {
            switch (type) {
                case JPEG -> jpeg(in);
                case PNG -> png(in);
                case WEBP -> webp(in);
                case HEIC -> heic(in);
                case PDF -> throw new IllegalArgumentException("a PDF is no picture");
            }
            return true;
        } catch (EOFException brokenOff) {
            return false;
        }
    }

    /** ITU-T T.81, B.1.1: segments with their length, and after a start of scan data until the next marker, up to EOI. */
    private static void jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        var marker = nextMarker(in);
        while (marker != 0xD9) {
            var bare = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            if (!bare) in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            marker = nextMarker(in);
        }
    }

    /** Over data, in which FF is followed by 00 or by a restart. */
    private static int nextMarker(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() != 0xFF) continue;
            var marker = in.readUnsignedByte();
            while (marker == 0xFF) marker = in.readUnsignedByte();
            if (marker != 0x00 && (marker < 0xD0 || marker > 0xD7)) return marker;
        }
    }

    /** Chunks of length, name, data, checksum, up to IEND. */
    private static void png(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        while (true) {
            var length = Integer.toUnsignedLong(in.readInt());
            var isEnd = in.readInt() == 0x49454E44;
            in.skipNBytes(length + 4);
            if (isEnd) return;
        }
    }

    /** The length at its head is that of all that follows. */
    private static void webp(DataInputStream in) throws IOException {
        in.skipNBytes(4);
        in.skipNBytes(Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())));
    }

    /** Boxes one after the other; one of length 0 goes to the end, one of length 1 says its length in eight bytes. */
    private static void heic(DataInputStream in) throws IOException {
        while (true) {
            var first = in.read();
            if (first < 0) return;
            var length = (long) first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            in.skipNBytes(4);
            if (length == 0) return;
            in.skipNBytes(length == 1 ? Math.max(0, in.readLong() - 16) : Math.max(0, length - 8));
        }
    }
}
