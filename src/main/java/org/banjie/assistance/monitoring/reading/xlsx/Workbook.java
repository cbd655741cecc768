package org.banjie.assistance.monitoring.reading.xlsx;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.ReadingLimits;
import org.banjie.files.Csv;

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

    /** Reads those parts, in whatever order they come by. @return those that are there */
    static Set<String> read(Source source, Map<String, PartReader> parts) throws IOException {
        var found = new HashSet<String>();
        try (var zip = new ZipInputStream(source.open())) {
            var bounded = new Unfolded(zip);
            for (var entry = zip.getNextEntry();
                    entry != null && found.size() < parts.size();
                    entry = zip.getNextEntry()) {
                var reader = parts.get(entry.getName());
                if (reader != null && found.add(entry.getName())) parse(bounded, reader);
                bounded.passOver();
            }
            return found;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new BrokenFile("not-a-workbook");
        }
    }

    private static void parse(InputStream part, PartReader reader) throws IOException {
        try {
            reader.read(XML.createXMLStreamReader(new Looked(text(part))));
        } catch (XMLStreamException e) {
            throw new BrokenFile("not-a-workbook");
        }
    }

    /** Decoded here: a part that declares another encoding would be read otherwise than it was looked at. */
    private static Reader text(InputStream part) throws IOException {
        var text = new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != Csv.BOM.charAt(0)) text.reset();
        return text;
    }

    /** No document type and nothing from outside: a workbook has neither. */
    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** All parts together, those that are passed over too: a few kilobytes may unpack to many gigabytes. */
    private static final class Unfolded extends FilterInputStream {

        private final byte[] over = new byte[1 << 16];
        private long count;
        private long passed;

        Unfolded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var got = super.read(into, from, length);
            count += Math.max(got, 0);
            if (count > ReadingLimits.INFLATED) throw new BrokenFile("too-large-inside");
            return got;
        }

        void passOver() throws IOException {
            for (var got = read(over, 0, over.length); got >= 0; got = read(over, 0, over.length)) {
                passed += got;
                if (passed > ReadingLimits.PASSED_OVER) throw new BrokenFile("too-large-inside");
            }
        }

        /** The parser is through with its part; others come after it. */
        @Override
        public void close() {}
    }

    /** One part: no piece of it reaches the parser that would be too large for it. */
    private static final class Looked extends FilterReader {

        private final MarkupBounds bounds = new MarkupBounds();

        Looked(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            var got = super.read(into, from, length);
            if (got > 0) bounds.pass(into, from, got);
            return got;
        }

        @Override
        public int read() throws IOException {
            var one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }
    }
}
