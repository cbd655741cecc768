package org.banjie.site;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text that a phone's camera reads (ISO/IEC 18004), as a drawing for pages or a picture for printed papers. */
public final class QrCode {

    private final BitMatrix modules;

    /**
     * @param margin of white modules around it
     * @throws IllegalArgumentException when the text does not fit
     */
    public QrCode(String text, int margin) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, margin);
            this.modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "Does not fit into a QR code: " + text.length() + " characters", tooLong);
        }
    }

    /** A {@code data:} address of an SVG, dark on white whatever the theme, to be scaled freely. */
    public String svg() {
        return data("svg+xml", drawing().getBytes(StandardCharsets.UTF_8));
    }

    /** A {@code data:} address of a PNG, one pixel a module; whoever shows it scales it. */
    public String png() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture(), "png", out);
            return data("png", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String drawing() {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\"/></svg>"
                .formatted(modules.getWidth(), modules.getHeight(), path);
    }

    private BufferedImage picture() {
        var image = new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) image.setRGB(x, y, modules.get(x, y) ? 0x000000 : 0xFFFFFF);
        }
        return image;
    }

    private static String data(String type, byte[] picture) {
        return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
    }
}
