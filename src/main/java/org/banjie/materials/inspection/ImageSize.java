package org.banjie.materials.inspection;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Width and height of a picture as its header says, without unfolding it: a picture of a few kilobytes can ask for
 * gigabytes (a decompression bomb).
 */
record ImageSize(long width, long height) {

    /** The boxes of a HEIC file that lead to its sizes; its largest is a few kilobytes. */
    private static final int LARGEST_META = 4 << 20;

    long pixels() {
        return width * height;
    }

    /** @throws IOException when the header is not one of that type */
    static ImageSize of(FileType type, InputStream content) throws IOException {
        var in = new DataInputStream(content);
        return switch (type) {
            case PNG -> png(in);
            case JPEG -> jpeg(in);
            case WEBP -> webp(in);
            case HEIC -> heic(in);
            case PDF -> throw new IllegalArgumentException("a PDF has no size in pixels");
        };
    }

    private static ImageSize png(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        expect(in, "IHDR");
        return positive(Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(in.readInt()));
    }

    /** From segment to segment up to the start of the frame (SOF0 to SOF15 but for tables and restarts). */
    private static ImageSize jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            var marker = marker(in);
            if (marker >= 0xD0 && marker <= 0xD8 || marker == 0x01) continue;
            var length = in.readUnsignedShort();
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                in.skipNBytes(1);
                long height = in.readUnsignedShort();
                return positive(in.readUnsignedShort(), height);
            }
            if (marker == 0xDA || marker == 0xD9 || length < 2) throw new IOException("no frame before the data");
            in.skipNBytes(length - 2);
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) throw new IOException("no marker");
        var marker = in.readUnsignedByte();
        while (marker == 0xFF) marker = in.readUnsignedByte();
        return marker;
    }

    private static ImageSize webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        var chunk = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        in.skipNBytes(4);
        return switch (chunk) {
            case "VP8X" -> {
                in.skipNBytes(4);
                yield positive(1 + little(in, 3), 1 + little(in, 3));
            }
            case "VP8L" -> {
                in.skipNBytes(1);
                var bits = little(in, 4);
                yield positive(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
            }
            case "VP8 " -> {
                in.skipNBytes(6);
                yield positive(little(in, 2) & 0x3FFF, little(in, 2) & 0x3FFF);
            }
            default -> throw new IOException("no picture");
        };
    }

    /** The largest of the sizes that the boxes meta / iprp / ipco / ispe name: the whole picture, not its tiles. */
    private static ImageSize heic(DataInputStream in) throws IOException {
        while (true) {
            var length = Integer.toUnsignedLong(in.readInt());
            var box = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (length < 8) throw new IOException("a box of unknown length");
            if (box.equals("meta")) {
                if (length > LARGEST_META) throw new IOException("no head");
                return largest(ByteBuffer.wrap(in.readNBytes((int) length - 8)));
            }
            in.skipNBytes(length - 8);
        }
    }

    private static ImageSize largest(ByteBuffer meta) throws IOException {
        var largest = new ImageSize(0, 0);
        var bytes = meta.array();
        for (var at = 0; at + 16 <= bytes.length; at++) {
            // i s p e, version and flags, width, height
            if (meta.getInt(at) != 0x69737065) continue;
            var size = new ImageSize(
                    Integer.toUnsignedLong(meta.getInt(at + 8)), Integer.toUnsignedLong(meta.getInt(at + 12)));
            if (size.pixels() > largest.pixels() || size.pixels() < 0) largest = size;
        }
        return positive(largest.width, largest.height);
    }

    private static ImageSize positive(long width, long height) throws IOException {
        if (width <= 0 || height <= 0) throw new IOException("a picture without an area");
        return new ImageSize(width, height);
    }

    private static void expect(DataInputStream in, String tag) throws IOException {
        if (!new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals(tag)) throw new IOException("no " + tag);
    }

    private static long little(DataInputStream in, int bytes) throws IOException {
        long value = 0;
        for (var i = 0; i < bytes; i++) {
            var next = in.read();
            if (next < 0) throw new EOFException();
            value |= (long) next << 8 * i;
        }
        return value;
    }
}
