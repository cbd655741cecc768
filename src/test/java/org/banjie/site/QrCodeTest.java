package org.banjie.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int SCALE = 6;

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/tracking/DB-310117004-2026-000001?code=7KQ4", "查询码 高"})
    void a_phone_reads_the_same_from_the_page_and_from_the_paper(String text) throws Exception {
        assertThat(read(drawn(new QrCode(text, 2).svg()))).isEqualTo(text);
        assertThat(read(shown(new QrCode(text, 1).png()))).isEqualTo(text);
    }

    @Test
    void what_does_not_fit_is_said_and_not_shortened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QrCode("x".repeat(3000), 1))
                .withMessageContaining("3000 characters");
    }

    private static BufferedImage shown(String address) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(content(address, "data:image/png;base64,")));
        var large = picture.getScaledInstance(
                picture.getWidth() * SCALE, picture.getHeight() * SCALE, Image.SCALE_REPLICATE);
        return paper(picture.getWidth(), paper -> paper.drawImage(large, 0, 0, null));
    }

    private static BufferedImage drawn(String address) throws Exception {
        var svg = new String(content(address, "data:image/svg+xml;base64,"), StandardCharsets.UTF_8);
        var size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        return paper(Integer.parseInt(size.group(1)), paper -> Pattern.compile("M(\\d+) (\\d+)")
                .matcher(svg)
                .results()
                .forEach(at -> paper.fillRect(
                        Integer.parseInt(at.group(1)) * SCALE, Integer.parseInt(at.group(2)) * SCALE, SCALE, SCALE)));
    }

    private static BufferedImage paper(int modules, Consumer<Graphics2D> what) {
        var image = new BufferedImage(modules * SCALE, modules * SCALE, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.setColor(Color.BLACK);
        what.accept(paper);
        return image;
    }

    private static byte[] content(String address, String beginning) {
        assertThat(address).startsWith(beginning);
        return Base64.getDecoder().decode(address.substring(beginning.length()));
    }

    private static String read(BufferedImage image) throws Exception {
        var width = image.getWidth();
        var pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
