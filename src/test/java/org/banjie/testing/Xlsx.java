package org.banjie.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as Excel writes it: texts apart from the cells, after the sheet; a number is a number. */
public final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int tab;

    /** One tab that everybody sees. @param rows texts, or numbers as {@code Number}; null is a cell that is not there */
    public static byte[] of(List<List<Object>> rows) {
        return new Xlsx().tab("visible", "sheet1.xml", rows).bytes();
    }

    /**
     * One more tab, to the right of the others.
     *
     * @param state visible, hidden or veryHidden
     * @param file what its part is called, whatever its place
     */
    public Xlsx tab(String state, String file, List<List<Object>> rows) {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (var r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (var c = 0; c < rows.get(r).size(); c++) {
                cell(sheet, r, c, rows.get(r).get(c));
            }
            sheet.append("</row>");
        }
        return part(
                state,
                "worksheet",
                "worksheets/" + file,
                sheet.append("</sheetData></worksheet>").toString());
    }

    /** A tab that is a diagram and has no cells. */
    public Xlsx chart() {
        return part("visible", "chartsheet", "chartsheets/sheet1.xml", "<chartsheet xmlns=\"" + MAIN + "\"/>");
    }

    private Xlsx part(String state, String type, String file, String content) {
        parts.put("xl/" + file, content);
        tabs.append("<sheet name=\"t%d\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                .formatted(++tab, 40 - tab, state, tab));
        relate("rId" + tab, type, file);
        return this;
    }

    public byte[] bytes() {
        relate("rIdT", "sharedStrings", "sharedStrings.xml");
        var all = new LinkedHashMap<>(parts);
        all.put("xl/sharedStrings.xml", shared());
        all.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, tabs));
        all.put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        return zip(all);
    }

    private String shared() {
        var shared = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        for (var text : texts) shared.append("<si><r><t>").append(text).append("</t></r><rPh><t>pin</t></rPh></si>");
        return shared.append("</sst>").toString();
    }

    private void cell(StringBuilder sheet, int row, int column, Object value) {
        if (value == null) return;
        var place = (char) ('A' + column) + "" + (row + 1);
        if (value instanceof Number) {
            sheet.append("<c r=\"%s\"><v>%s</v></c>".formatted(place, value));
        } else {
            sheet.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place, texts.size()));
            texts.add(value.toString());
        }
    }

    private void relate(String id, String type, String target) {
        relations.append(relationship(id, type, target));
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    /** A file of those parts, in that order. */
    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
