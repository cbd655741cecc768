package org.banjie.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photograph of a paper. */
public final class Scan {

    private Scan() {}

    /** Lines of writing on a white sheet before something dark. */
    private static BufferedImage photograph() {
        var picture = new BufferedImage(600, 840, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(20, 20, 560, 800);
        pen.setColor(Color.GRAY);
        for (var line = 80; line < 780; line += 30) pen.fillRect(60, line, 200 + line * 7 % 280, 10);
        pen.dispose();
        return picture;
    }

    public static byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(photograph(), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
