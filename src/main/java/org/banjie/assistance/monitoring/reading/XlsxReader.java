package org.banjie.assistance.monitoring.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first visible sheet of an Excel workbook (ECMA-376), row by row: several times over the file, for its parts
 * stand in it in any order (docs/adr/workbooks-are-read-by-hand.md).
 */
public final class XlsxReader {

    private XlsxReader() {}

    /** A file that can be read from the beginning more than once. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** @throws BrokenFile when it is not a workbook, or no sheet of it can be seen */
    public static void read(Source source, RowSink sink) throws IOException {
        var parts = WorkbookParts.of(source::open);
        var texts = new SharedTexts();
        if (parts.texts() != null) Workbook.read(source::open, Map.of(parts.texts(), xml -> texts(xml, texts)));
        Workbook.PartReader sheet = xml -> new Sheet(xml, texts, sink).read();
        if (Workbook.read(source::open, Map.of(parts.sheet(), sheet)) == 0) throw new BrokenFile("not-a-workbook");
    }

    private static void texts(XMLStreamReader xml, SharedTexts into) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                into.add(CellText.of(xml, "si"));
            }
        }
    }
}
