package org.banjie.assistance.monitoring.reading.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.RowSink;

/**
 * Reads the first visible sheet of an Excel workbook (ECMA-376), row by row: several times over the file, for its parts
 * stand in it in any order (docs/adr/workbooks-are-read-by-hand.md).
 */
public final class XlsxReader {

    /** Of so many other tabs it is said that they hold something. */
    private static final int TABS = 20;

    private final Source source;
    private final WorkbookParts parts;

    private XlsxReader(Source source, WorkbookParts parts) {
        this.source = source;
        this.parts = parts;
    }

    /** A file that can be read from the beginning more than once. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** @throws BrokenFile when it is not a workbook, or no sheet of it can be seen */
    public static XlsxReader of(Source source) throws IOException {
        return new XlsxReader(source, WorkbookParts.of(source::open));
    }

    /** What the tab is called whose rows are read. */
    public String tab() {
        return parts.sheet().name();
    }

    /** Hands on the rows. @return the names of the other visible tabs that hold something and were not read */
    public List<String> read(RowSink sink) throws IOException {
        var texts = new SharedTexts();
        if (parts.texts() != null) Workbook.read(source::open, Map.of(parts.texts(), xml -> texts(xml, texts)));
        var unread = new ArrayList<String>();
        var readers = new LinkedHashMap<String, Workbook.PartReader>();
        parts.others().stream().limit(TABS).forEach(tab -> readers.put(tab.part(), xml -> look(xml, tab, unread)));
        readers.put(parts.sheet().part(), xml -> new SheetReader(xml, texts, sink).read());
        if (!Workbook.read(source::open, readers).contains(parts.sheet().part())) {
            throw new BrokenFile("not-a-workbook");
        }
        return List.copyOf(unread);
    }

    private static void look(XMLStreamReader xml, WorkbookParts.Tab tab, List<String> unread)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            if (!xml.getLocalName().equals("v") && !xml.getLocalName().equals("is")) continue;
            unread.add(tab.name());
            return;
        }
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
