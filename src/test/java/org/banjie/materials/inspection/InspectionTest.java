package org.banjie.materials.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken and what is not, whatever a file is called. */
class InspectionTest {

    private final Inspection inspection = new Inspection(100_000_000);

    @Test
    void plain_files_of_every_type_are_taken() throws IOException {
        assertThat(taken(FileType.PDF, pdf(false, false))).isTrue();
        assertThat(taken(FileType.PDF, pdf(false, true))).isTrue();
        assertThat(taken(FileType.JPEG, picture("jpg"))).isTrue();
        assertThat(taken(FileType.PNG, picture("png"))).isTrue();
        assertThat(taken(FileType.WEBP, webp(4000, 3000))).isTrue();
        assertThat(taken(FileType.HEIC, heic(4032, 3024))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004 a zip, a docx, an ofd",
                "<html><script>alert(1)</script>",
                "<?xml version='1.0'?><svg/>",
                "MZ a program",
                "#!/bin/sh",
                "GIF89a",
                "<html>%PDF-1.7",
                "PK a zip with %PDF-1.7 inside",
                "RIFF....WAVE",
                "....ftypavif........",
                "%PD"
            })
    void nothing_else_is(String content) {
        assertThat(FileType.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void a_picture_that_unfolds_to_gigabytes_is_refused() throws IOException {
        assertThat(fault(FileType.PNG, png(50_000, 50_000))).contains(FileFault.TOO_MANY_PIXELS);
        assertThat(fault(FileType.PNG, png(0xFFFFFFFF, 0xFFFFFFFF))).contains(FileFault.TOO_MANY_PIXELS);
        assertThat(fault(FileType.JPEG, jpeg(65_535, 65_535))).contains(FileFault.TOO_MANY_PIXELS);
        assertThat(fault(FileType.WEBP, webp(16_000_000, 16_000_000))).contains(FileFault.TOO_MANY_PIXELS);
        assertThat(fault(FileType.HEIC, heic(60_000, 60_000))).contains(FileFault.TOO_MANY_PIXELS);
    }

    @Test
    void a_picture_without_a_head_is_damaged() throws IOException {
        assertThat(fault(FileType.PNG, Arrays.copyOf(png(10, 10), 20))).contains(FileFault.DAMAGED);
        assertThat(fault(FileType.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}))
                .contains(FileFault.DAMAGED);
        assertThat(fault(FileType.PNG, png(0, 10))).contains(FileFault.DAMAGED);
        assertThat(fault(FileType.HEIC, Arrays.copyOf(heic(10, 10), 40))).contains(FileFault.DAMAGED);
    }

    /** The upper half of a paper, and grey: whoever decides would see the rest nowhere. */
    @Test
    void a_picture_that_broke_off_on_its_way_is_damaged() throws IOException {
        for (var whole : Map.of(
                        FileType.JPEG, picture("jpg"),
                        FileType.PNG, picture("png"),
                        FileType.WEBP, webp(4000, 3000),
                        FileType.HEIC, withBody(heic(4032, 3024), 500))
                .entrySet()) {
            var bytes = whole.getValue();
            assertThat(fault(whole.getKey(), bytes)).as("%s", whole.getKey()).isEmpty();
            assertThat(fault(whole.getKey(), Arrays.copyOf(bytes, bytes.length - 20)))
                    .as("%s cut", whole.getKey())
                    .contains(FileFault.DAMAGED);
            assertThat(fault(whole.getKey(), Arrays.copyOf(bytes, bytes.length + 9)))
                    .as("%s with something behind it", whole.getKey())
                    .isEmpty();
        }
    }

    @Test
    void a_pdf_with_a_script_is_refused_wherever_it_hides() throws IOException {
        assertThat(fault(FileType.PDF, pdf(true, false))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, pdf(true, true)))
                .as("in a packed object stream")
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, pdf("<</S/J#61vaScript/JS(x)>>"))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, pdf("<</S /Launch/F(cmd.exe)>>"))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, pdf("<</AcroForm<</XFA 5 0 R>>>>"))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, pdf("% stream\n<</S/JavaScript>>"))).contains(FileFault.ACTIVE);
    }

    @Test
    void an_object_stream_that_cannot_be_looked_into_is_refused() throws IOException {
        assertThat(fault(FileType.PDF, objectStream("/Filter/LZWDecode", new byte[] {1, 2, 3}, "\n")))
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, objectStream("/Filter[/ASCII85Decode/FlateDecode]", new byte[9], "\n")))
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, objectStream("/Filter/FlateDecode", "no zlib".getBytes(), "\n")))
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, objectStream("/Filter/FlateDecode", packed(new byte[200 << 20]), "\n")))
                .as("unfolds without end")
                .contains(FileFault.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", " \n"})
    void an_object_stream_is_looked_into_however_its_line_ends(String lineEnd) throws IOException {
        var script = packed("1 0 <</S/JavaScript/JS(app.alert(1))>>".getBytes());
        assertThat(fault(FileType.PDF, objectStream("/Filter/FlateDecode", script, lineEnd)))
                .contains(FileFault.ACTIVE);
    }

    @Test
    void a_pdf_with_a_password_is_refused_and_one_that_opens_for_everybody_is_taken() throws IOException {
        assertThat(fault(FileType.PDF, locked("secret", false, 128))).contains(FileFault.ENCRYPTED);
        assertThat(fault(FileType.PDF, locked("", false, 128))).isEmpty();
        assertThat(fault(FileType.PDF, locked("", false, 256))).isEmpty();
    }

    @Test
    void a_script_in_a_locked_pdf_is_found() throws IOException {
        assertThat(fault(FileType.PDF, locked("", true, 128))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, locked("", true, 256))).contains(FileFault.ACTIVE);
    }

    @Test
    void a_pdf_that_only_says_it_is_locked_is_no_better_than_another() throws IOException {
        var objects =
                "<</Type/ObjStm/N 1/First 4/Filter/LZWDecode>>stream\nxxx\nendstream\nendobj\n2 0 obj\n<</Encrypt 9>>";
        assertThat(fault(FileType.PDF, pdf(objects))).isNotEmpty();
    }

    @Test
    void many_names_before_it_do_not_hide_an_object_stream() throws IOException {
        var names = new StringBuilder();
        for (var i = 0; i < 600; i++) names.append("/K").append(i).append(" 0");
        var script = packed("1 0 <</S/JavaScript/JS(app.alert(1))>>".getBytes());
        assertThat(fault(FileType.PDF, stream(names + "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", script)))
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, stream(names + "/Type/ObjStm/N 1/First 4/Filter/LZWDecode", new byte[9])))
                .contains(FileFault.ACTIVE);
    }

    @Test
    void nor_does_a_missing_type_or_a_text_that_looks_like_the_next_object() throws IOException {
        var script = packed("1 0 <</S/JavaScript/JS(app.alert(1))>>".getBytes());
        assertThat(fault(FileType.PDF, stream("/N 1/First 4/Filter/FlateDecode", script)))
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, stream("/Length 9", script))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, stream("/N 1/First 4/Filter/LZWDecode/X(\n2 0 obj\n)", new byte[9])))
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, stream("/N 1/First 4/Filter/LZWDecode/X(\\(\n2 0 obj\n)", new byte[9])))
                .contains(FileFault.ACTIVE);
    }

    @Test
    void a_form_that_sends_is_refused_and_a_link_is_not() throws IOException {
        assertThat(fault(FileType.PDF, pdf("<</S/SubmitForm/F(http://x)>>"))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, pdf("<</S/ImportData/F(x)>>"))).contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, pdf("<</S/URI/URI(http://www.gov.cn)>>")))
                .isEmpty();
        assertThat(fault(FileType.PDF, pdf("<</S/GoToR/F(other.pdf)>>"))).isEmpty();
    }

    @Test
    void a_scanned_picture_is_unfolded_and_taken_and_one_without_end_is_not() throws IOException {
        assertThat(fault(FileType.PDF, stream("/Subtype/Image/Filter/FlateDecode", packed(new byte[150 << 20]))))
                .isEmpty();
        assertThat(fault(FileType.PDF, stream("/Subtype/Image/Filter/FlateDecode", packed(new byte[600 << 20]))))
                .contains(FileFault.ACTIVE);
    }

    @Test
    void a_few_bytes_before_its_beginning_do_not_make_a_pdf_another_type() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("\r\nHTTP/1.1 200 OK\r\n\r\n".getBytes());
        file.write(pdf(false, true));
        assertThat(taken(FileType.PDF, file.toByteArray())).isTrue();
    }

    @Test
    void half_a_pdf_is_damaged() throws IOException {
        var whole = pdf(false, false);
        assertThat(fault(FileType.PDF, Arrays.copyOf(whole, whole.length / 2))).contains(FileFault.DAMAGED);
    }

    @Test
    void half_of_a_pdf_made_for_the_web_is_damaged_although_it_has_an_end_near_its_beginning() throws IOException {
        var first =
                "%PDF-1.7\n1 0 obj<</Linearized 1>>endobj\nxref\n0 1\ntrailer<</Root 2 0 R>>\nstartxref\n0\n%%EOF\n";
        var rest = "2 0 obj<</Length 9000>>stream\n" + "x".repeat(9000) + "\nendstream\nendobj\n";
        assertThat(fault(FileType.PDF, (first + rest).getBytes())).contains(FileFault.DAMAGED);
        assertThat(fault(FileType.PDF, (first + rest + "startxref\n99\n%%EOF\n").getBytes()))
                .isEmpty();
    }

    @Test
    void of_two_objects_of_one_number_neither_hides_the_other() throws IOException {
        var script = "1 0 obj<</S/JavaScript/JS(x)>>endobj\n";
        var none = "1 0 obj<<>>endobj\n";
        var end = "startxref\n0\n%%EOF";
        assertThat(fault(FileType.PDF, ("%PDF-1.7\n" + script + none + end).getBytes()))
                .contains(FileFault.ACTIVE);
        assertThat(fault(FileType.PDF, ("%PDF-1.7\n" + none + script + end).getBytes()))
                .contains(FileFault.ACTIVE);
    }

    @Test
    void a_file_inside_a_pdf_is_only_mentioned() throws IOException {
        assertThat(fault(FileType.PDF, pdf("<</Type/EmbeddedFile>>"))).contains(FileFault.ATTACHMENTS);
        assertThat(FileFault.ATTACHMENTS.isWarning()).isTrue();
    }

    @Test
    void words_in_the_text_of_a_paper_do_no_harm() throws IOException {
        assertThat(fault(FileType.PDF, pdf("(JavaScript and Launch, /a/b stream)")))
                .isEmpty();
    }

    private boolean taken(FileType type, byte[] content) throws IOException {
        assertThat(FileType.of(Arrays.copyOf(content, FileType.HEAD))).contains(type);
        return fault(type, content).isEmpty();
    }

    private Optional<FileFault> fault(FileType type, byte[] content) throws IOException {
        return inspection.of(type, () -> new ByteArrayInputStream(content));
    }

    private static byte[] pdf(boolean script, boolean packed) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (script) document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            return saved(document, packed);
        }
    }

    private static byte[] saved(PDDocument document, boolean packed) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, packed ? new CompressParameters() : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static byte[] pdf(String object) {
        return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\nstartxref\n0\n%%EOF").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] objectStream(String filter, byte[] content, String lineEnd) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4" + filter + ">>stream" + lineEnd).getBytes());
        out.write(content);
        out.write("\nendstream\nendobj\nstartxref\n0\n%%EOF".getBytes());
        return out.toByteArray();
    }

    private static byte[] stream(String names, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("%PDF-1.7\n1 0 obj\n<<" + names + ">>stream\n").getBytes());
        out.write(content);
        out.write("\nendstream\nendobj\nstartxref\n0\n%%EOF".getBytes());
        return out.toByteArray();
    }

    private static byte[] locked(String password, boolean script, int bits) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (script) document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            return saved(document, true);
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put("IHDR".getBytes())
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0})
                .put(new byte[] {(byte) 0xFF, (byte) 0xC2, 0, 11, 8})
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    private static byte[] webp(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {'R', 'I', 'F', 'F', 56, 0, 0, 0})
                .put("WEBPVP8X....".getBytes())
                .put(new byte[4])
                .put(new byte[] {(byte) (width - 1), (byte) (width - 1 >> 8), (byte) (width - 1 >> 16)})
                .put(new byte[] {(byte) (height - 1), (byte) (height - 1 >> 8), (byte) (height - 1 >> 16)})
                .array();
    }

    private static byte[] withBody(byte[] head, int length) {
        return ByteBuffer.allocate(head.length + 8 + length)
                .put(head)
                .putInt(8 + length)
                .put("mdat".getBytes())
                .array();
    }

    /** ftyp, then meta / iprp / ipco with the size of a tile and of the whole. */
    private static byte[] heic(int width, int height) {
        var ipco = ByteBuffer.allocate(48);
        ipco.putInt(48).put("ipco".getBytes());
        ipco.putInt(20).put("ispe".getBytes()).putInt(0).putInt(512).putInt(512);
        ipco.putInt(20).put("ispe".getBytes()).putInt(0).putInt(width).putInt(height);
        return ByteBuffer.allocate(24 + 12 + 8 + 48)
                .putInt(24)
                .put("ftypheic".getBytes())
                .putInt(0)
                .put("mif1heic".getBytes())
                .putInt(12 + 8 + 48)
                .put("meta".getBytes())
                .putInt(0)
                .putInt(8 + 48)
                .put("iprp".getBytes())
                .put(ipco.array())
                .array();
    }
}
