package org.banjie.assistance.monitoring.reading.xlsx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.ReadingLimits;

/** The text inside an element: its {@code <t>}s put together, without the pronunciation that may stand beside them. */
final class CellText {

    private CellText() {}

    static String of(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("t")) plain(xml, "t", text);
            else if (xml.getLocalName().equals("rPh")) skip(xml, "rPh");
        }
        return text.toString();
    }

    /** The characters up to the end of that element. */
    static void plain(XMLStreamReader xml, String element, StringBuilder into) throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) return;
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                if (into.length() + xml.getTextLength() > ReadingLimits.CELL) throw new BrokenFile("cell-too-long");
                into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    private static void skip(XMLStreamReader xml, String element) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) return;
        }
    }
}
