package org.banjie.materials.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera held the photograph (the orientation of EXIF 2.32, 4.6.4): a PDF shows the pixels as they lie. */
final class Turned {

    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;

    private Turned() {}

    /** Quarter turns clockwise that set it upright: 0 to 3; 0 for whatever says nothing. Mirrored ones are not told apart. */
    static int of(byte[] jpeg) {
        var at = 2;
        while (at + 10 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != SCAN) {
            var length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if ((jpeg[at + 1] & 0xFF) == EXIF && at + 2 + length <= jpeg.length && isExif(jpeg, at + 4)) {
                return turns(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
            }
            at += 2 + length;
        }
        return 0;
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return jpeg[at] == 'E' && jpeg[at + 1] == 'x' && jpeg[at + 2] == 'i' && jpeg[at + 3] == 'f';
    }

    private static int turns(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var first = tiff.getInt(4);
            var entries = tiff.getShort(first) & 0xFFFF;
            for (var entry = 0; entry < entries; entry++) {
                var at = first + 2 + entry * 12;
                if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) return quarters(tiff.getShort(at + 8));
            }
        } catch (IndexOutOfBoundsException cutOff) {
            // what is not there turns nothing
        }
        return 0;
    }

    private static int quarters(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 2;
            case 5, 6 -> 1;
            case 7, 8 -> 3;
            default -> 0;
        };
    }
}
