package org.banjie.assistance.monitoring.reading.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.ReadingLimits;
import org.banjie.assistance.monitoring.reading.RowSink;

/** One sheet on its way through. Cells that were left empty are not in the file: a cell says itself where it stands. */
final class SheetReader {

    private final XMLStreamReader xml;
    private final SharedTexts texts;
    private final RowSink sink;
    private List<String> cells = new ArrayList<>();
    private long line;

    SheetReader(XMLStreamReader xml, SharedTexts texts, RowSink sink) {
        this.xml = xml;
        this.texts = texts;
        this.sink = sink;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) begin();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) endRow();
        }
    }

    private void begin() throws XMLStreamException {
        if (xml.getLocalName().equals("row")) {
            var number = xml.getAttributeValue(null, "r");
            line = number == null ? line + 1 : number(number);
            cells = new ArrayList<>();
        } else if (xml.getLocalName().equals("c")) {
            cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
        }
    }

    private void cell(String place, String type) throws XMLStreamException {
        var column = place == null ? cells.size() : column(place);
        if (column < 0) throw new BrokenFile("not-a-workbook");
        if (column >= ReadingLimits.COLUMNS) throw new BrokenFile("too-many-columns");
        var value = "inlineStr".equals(type) ? CellText.of(xml, "c") : value();
        while (cells.size() <= column) cells.add("");
        cells.set(column, shown(type, value).strip());
    }

    private String shown(String type, String value) {
        if ("s".equals(type) && !value.isEmpty()) return texts.get((int) number(value));
        return type == null || type.equals("n") ? NumberCell.shown(value) : value;
    }

    private String value() throws XMLStreamException {
        var value = new StringBuilder();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("v")) {
                CellText.plain(xml, "v", value);
            }
        }
        return value.toString();
    }

    private void endRow() {
        if (cells.stream().anyMatch(one -> !one.isEmpty())) sink.row(line, cells);
    }

    /** AB12 stands in the 28th column, counted from 0 as 27. */
    private static int column(String place) {
        var column = 0;
        for (var i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
            if (column > ReadingLimits.COLUMNS) break;
        }
        return column - 1;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BrokenFile("not-a-workbook");
        }
    }
}
