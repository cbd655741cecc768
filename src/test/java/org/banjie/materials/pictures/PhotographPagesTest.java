package org.banjie.materials.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class PhotographPagesTest {

    @Test
    void photographs_become_upright_pages_in_their_order() throws IOException {
        var upright = photograph(600, 800);
        var pages = pages(upright, held(6, photograph(800, 600)));
        try (var pdf = Loader.loadPDF(pages.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (var page = 0; page < 2; page++) {
                var seen = new PDFRenderer(pdf).renderImage(page);
                assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
            }
            // what lay to the left when the camera was held upright is on top
            assertThat(isRed(new PDFRenderer(pdf).renderImage(1), 0.5, 0.1)).isTrue();
            assertThat(isRed(new PDFRenderer(pdf).renderImage(1), 0.5, 0.9)).isFalse();
            assertThat(isRed(new PDFRenderer(pdf).renderImage(0), 0.1, 0.5)).isTrue();
        } finally {
            Files.delete(pages);
        }
    }

    @Test
    void how_the_camera_was_held_is_read_and_nonsense_turns_nothing() throws IOException {
        var photograph = photograph(80, 60);
        assertThat(Turned.of(photograph)).isZero();
        assertThat(Turned.of(held(3, photograph))).isEqualTo(2);
        assertThat(Turned.of(held(8, photograph))).isEqualTo(3);
        assertThat(Turned.of(held(99, photograph))).isZero();
        var cut = held(6, photograph);
        for (var length = 0; length < 60; length++) Turned.of(java.util.Arrays.copyOf(cut, length));
    }

    @Test
    void what_is_no_photograph_leaves_no_file() {
        assertThatThrownBy(() -> pages("not a picture".getBytes())).isInstanceOf(Exception.class);
    }

    private static Path pages(byte[]... photographs) throws IOException {
        return PhotographPages.of(
                List.of(photographs).stream().map(ByteArrayResource::new).toList());
    }

    /** Red on its left half. */
    private static byte[] photograph(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, width, height);
        ink.setColor(Color.RED);
        ink.fillRect(0, 0, width / 2, height);
        ink.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    /** The same with what a camera says of how it was held. */
    private static byte[] held(int orientation, byte[] jpeg) {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        var all = ByteBuffer.allocate(jpeg.length + 36);
        return all.put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static boolean isRed(BufferedImage page, double across, double down) {
        var color = new Color(page.getRGB((int) (page.getWidth() * across), (int) (page.getHeight() * down)));
        return color.getRed() > 200 && color.getBlue() < 100;
    }
}
