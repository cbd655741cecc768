package org.banjie.assistance.monitoring.reading;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the parts of a workbook as its bytes come by; nothing is unpacked to disk. */
final class Workbook {

    private static final XMLInputFactory XML = safe();

    private Workbook() {}

    /** Can be read from the beginning more than once. */
    interface Source {
        InputStream open() throws IOException;
    }

    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Reads those parts, in whatever order they come by. @return how many of them there are */
    static int read(Source source, Map<String, PartReader> parts) throws IOException {
        var found = 0;
        try (var zip = new ZipInputStream(source.open())) {
            for (var entry = zip.getNextEntry(); entry != null && found < parts.size(); entry = zip.getNextEntry()) {
                var reader = parts.get(entry.getName());
                if (reader == null) continue;
                parse(zip, reader);
                found++;
            }
            return found;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new BrokenFile("not-a-workbook");
        }
    }

    private static void parse(InputStream part, PartReader reader) {
        try {
            reader.read(XML.createXMLStreamReader(new Counted(part), "UTF-8"));
        } catch (XMLStreamException e) {
            throw new BrokenFile("not-a-workbook");
        }
    }

    /** No document type and nothing from outside: a workbook has neither. */
    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** One part: a few kilobytes may unpack to many gigabytes. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var got = super.read(into, from, length);
            count += Math.max(got, 0);
            if (count > Limits.INFLATED) throw new BrokenFile("too-large-inside");
            return got;
        }

        /** The parser is through with its part; others come after it. */
        @Override
        public void close() {}
    }
}
