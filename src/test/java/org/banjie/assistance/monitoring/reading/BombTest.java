package org.banjie.assistance.monitoring.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banjie.assistance.monitoring.reading.xlsx.XlsxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of some kilobytes that unfold to more than the memory: refused while hardly any of it has been unfolded. */
class BombTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "an attribute,               <worksheet><row><c r=\", A",
                "the value of no quotes,     <worksheet><row><c ,      a ",
                "a comment,                  <worksheet><!--,          x ",
                "an instruction,             <worksheet><?x ,          x ",
                "text outside of cells,      <worksheet>,              x ",
                "CDATA,                      <worksheet><![CDATA[,     x ",
                "a formula,                  <worksheet><row><c><f>,   x ",
                "elements in elements,       <worksheet>,              <a>",
                "a type of document,         <!DOCTYPE w [,            <!ENTITY a 'b'>"
            })
    void every_shape_of_a_bomb_is_refused(String shape, String begins, String more) {
        assertRefused(begins, more.strip());
    }

    @Test
    void so_are_names_that_are_all_different_and_spaces_too() {
        assertThatThrownBy(() -> read(numbered("<a%d/>"))).isInstanceOf(BrokenFile.class);
        assertThatThrownBy(() -> read(numbered("<a b%d=''/>"))).isInstanceOf(BrokenFile.class);
        assertThatThrownBy(() -> read(numbered("<a xmlns='u%d'/>"))).isInstanceOf(BrokenFile.class);
        assertThatThrownBy(() -> read(numbered("<a xmlns:x = 'u%d'/>"))).isInstanceOf(BrokenFile.class);
    }

    @Test
    void what_is_passed_over_is_bounded() {
        assertThatThrownBy(() -> read(file("xl/media/image1.png", "", "x", 2L << 30)))
                .isInstanceOf(BrokenFile.class)
                .hasMessage("too-large-inside");
    }

    private static void assertRefused(String begins, String more) {
        assertThatThrownBy(() -> read(file(SHEET, begins, more, 64L << 20))).isInstanceOf(BrokenFile.class);
    }

    private static void read(byte[] file) throws IOException {
        XlsxReader.of(() -> new ByteArrayInputStream(file)).read((line, cells) -> {});
    }

    private static byte[] numbered(String element) throws IOException {
        var sheet = new StringBuilder("<worksheet>");
        for (var i = 0; i < 300_000; i++) sheet.append(element.formatted(i));
        return file(SHEET, sheet + "</worksheet>", "", 0);
    }

    /** A workbook one part of which begins so and then goes on and on. */
    private static byte[] file(String part, String begins, String more, long length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "xl/workbook.xml", "<w xmlns:r=\"urn:r\"><sheets><sheet name=\"a\" r:id=\"one\"/></sheets></w>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<r><Relationship Id=\"one\" Type=\"urn/worksheet\" Target=\"/" + SHEET + "\"/></r>");
            entry(zip, part, begins);
            var piece = more.isEmpty() ? new byte[0] : more.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (var done = 0L; done < length; done += piece.length) zip.write(piece);
            entry(zip, "xl/end.xml", "");
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String begins) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(begins.getBytes(StandardCharsets.UTF_8));
    }
}
