package org.banjie.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as Excel writes it: texts apart from the cells, after the sheet; a number is a number. */
public final class Xlsx {

    private Xlsx() {}

    /** @param rows texts, or numbers as {@code Number}; null is a cell that is not there */
    public static byte[] of(List<List<Object>> rows) {
        var texts = new ArrayList<String>();
        var sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetData>");
        for (var r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (var c = 0; c < rows.get(r).size(); c++) {
                cell(sheet, texts, r, c, rows.get(r).get(c));
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        var shared = new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (var text : texts) shared.append("<si><r><t>").append(text).append("</t></r><rPh><t>pin</t></rPh></si>");
        return zip(sheet.toString(), shared.append("</sst>").toString());
    }

    private static void cell(StringBuilder sheet, List<String> texts, int row, int column, Object value) {
        if (value == null) return;
        var place = (char) ('A' + column) + "" + (row + 1);
        if (value instanceof Number) {
            sheet.append("<c r=\"%s\"><v>%s</v></c>".formatted(place, value));
        } else {
            sheet.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place, texts.size()));
            texts.add(value.toString());
        }
    }

    private static byte[] zip(String sheet, String texts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(texts.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
