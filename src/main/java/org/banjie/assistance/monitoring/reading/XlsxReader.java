package org.banjie.assistance.monitoring.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first sheet of an Excel workbook (ECMA-376), row by row: twice over the file, once for its texts. */
public final class XlsxReader {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private XlsxReader() {}

    /** A file that can be read from the beginning more than once. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** @throws BrokenFile when it is not a workbook, or has no first sheet */
    public static void read(Source source, RowSink sink) throws IOException {
        var texts = new SharedTexts();
        Workbook.read(source::open, TEXTS, xml -> texts(xml, texts));
        if (!Workbook.read(source::open, SHEET, xml -> new Sheet(xml, texts, sink).read())) {
            throw new BrokenFile("not-a-workbook");
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
