package org.banjie.assistance.monitoring.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where the sheet to be read is, and the texts of its cells. The sheet is the first one people see when they open the
 * workbook: its tabs may stand in another order than the files they are kept in, and some may be hidden.
 *
 * @param texts null where a workbook keeps none
 */
record WorkbookParts(String sheet, String texts) {

    private static final String USUAL = "xl/workbook.xml";

    /** @throws BrokenFile when it is not a workbook, or no sheet of it can be seen */
    static WorkbookParts of(Workbook.Source source) throws IOException {
        var file = new Relations("");
        Workbook.read(source, Map.of(file.name(), file::read));
        var workbook = file.first("officeDocument").orElse(USUAL);
        var parts = new Relations(workbook);
        var tabs = new ArrayList<String>();
        Workbook.read(source, Map.of(workbook, xml -> visible(xml, tabs), parts.name(), parts::read));
        if (tabs.isEmpty()) throw new BrokenFile("not-a-workbook");
        var sheet = tabs.stream()
                .map(id -> parts.get(id, "worksheet"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new BrokenFile("no-sheet"));
        return new WorkbookParts(sheet, parts.first("sharedStrings").orElse(null));
    }

    /** The relations of the tabs that are not hidden, from left to right. */
    private static void visible(XMLStreamReader xml, List<String> tabs) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT
                    || !xml.getLocalName().equals("sheet")) continue;
            if (tabs.size() == Limits.PARTS) throw new BrokenFile("not-a-workbook");
            var state = xml.getAttributeValue(null, "state");
            if (state == null || state.equals("visible")) tabs.add(relation(xml));
        }
    }

    /** The only attribute that is called id in a namespace of its own: r:id. */
    private static String relation(XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        throw new BrokenFile("not-a-workbook");
    }
}
