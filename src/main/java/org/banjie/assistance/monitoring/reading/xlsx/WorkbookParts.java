package org.banjie.assistance.monitoring.reading.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.ReadingLimits;

/**
 * Where the sheet to be read is, and the texts of its cells. The sheet is the first one people see when they open the
 * workbook: its tabs may stand in another order than the files they are kept in, and some may be hidden.
 *
 * @param others further visible sheets, from left to right
 * @param texts null where a workbook keeps none
 */
record WorkbookParts(Tab sheet, List<Tab> others, String texts) {

    private static final String USUAL = "xl/workbook.xml";

    /** Longer ones no spreadsheet can make. */
    private static final int NAME = 100;

    /** @param part the file in which its cells are kept */
    record Tab(String name, String part) {}

    private record Named(String name, String relation) {}

    /** @throws BrokenFile when it is not a workbook, or no sheet of it can be seen */
    static WorkbookParts of(Workbook.Source source) throws IOException {
        var file = new Relations("");
        Workbook.read(source, Map.of(file.name(), file::read));
        var workbook = file.first("officeDocument").orElse(USUAL);
        var parts = new Relations(workbook);
        var tabs = new ArrayList<Named>();
        Workbook.read(source, Map.of(workbook, xml -> visible(xml, tabs), parts.name(), parts::read));
        if (tabs.isEmpty()) throw new BrokenFile("not-a-workbook");
        var sheets = tabs.stream()
                .flatMap(tab -> parts.get(tab.relation(), "worksheet").map(part -> new Tab(tab.name(), part)).stream())
                .toList();
        if (sheets.isEmpty()) throw new BrokenFile("no-sheet");
        var others = sheets.subList(1, sheets.size());
        return new WorkbookParts(
                sheets.get(0), others, parts.first("sharedStrings").orElse(null));
    }

    /** The tabs that are not hidden, from left to right. */
    private static void visible(XMLStreamReader xml, List<Named> tabs) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT
                    || !xml.getLocalName().equals("sheet")) continue;
            if (tabs.size() == ReadingLimits.PARTS) throw new BrokenFile("not-a-workbook");
            var state = xml.getAttributeValue(null, "state");
            if (state == null || state.equals("visible")) tabs.add(new Named(name(xml), relation(xml)));
        }
    }

    private static String name(XMLStreamReader xml) {
        var name = xml.getAttributeValue(null, "name");
        var plain = name == null ? "" : name.replaceAll("\\p{C}", "");
        return plain.substring(0, Math.min(plain.length(), NAME));
    }

    /** The only attribute that is called id in a namespace of its own: r:id. */
    private static String relation(XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                var id = xml.getAttributeValue(i);
                if (id.length() <= ReadingLimits.NAME) return id;
            }
        }
        throw new BrokenFile("not-a-workbook");
    }
}
