package org.banjie.files;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values as spreadsheets and banks write them (RFC 4180). */
public final class Csv {

    /** Tells spreadsheets that the file is UTF-8. */
    public static final String BOM = "\uFEFF";

    /** The wide ones too: a Chinese Excel takes them for the narrow ones. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    /** From twelve digits on a spreadsheet shows an account as 6.22E+18, from sixteen on it loses the last ones. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{12,}");

    private static final CSVFormat WRITTEN = CSVFormat.RFC4180;

    /** People's files: blanks around quotes, something behind a closing quote. */
    private static final CSVFormat READ = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();

    private Csv() {}

    /**
     * A row with its line end; no cell is taken for a formula by the spreadsheet that opens it, and no long number for a
     * number: a tab behind it makes it text, which banks and our own reader cut off as the blank it is.
     */
    public static String row(Object... cells) {
        return WRITTEN.format(Arrays.stream(cells).map(Csv::plain).toArray()) + "\r\n";
    }

    /** UTF-8 with or without its mark, else GB 18030, which banks still write. */
    public static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    /** The cells of one line. @throws BrokenCsv */
    public static List<String> cells(String line) {
        return rows(line).get(0).cells();
    }

    /** The rows of a text that have anything in them. @throws BrokenCsv */
    public static List<CsvRow> rows(String text) {
        var rows = new ArrayList<CsvRow>();
        read(new StringReader(text), ',', row -> {
            if (!row.isBlank()) rows.add(row);
        });
        return rows;
    }

    /**
     * Hands on row by row, holding one in memory; how long it may be is for the reader to say.
     *
     * @throws BrokenCsv when a quote is not closed
     */
    public static void read(Reader in, char separator, Consumer<CsvRow> sink) {
        try (var parser = CSVParser.builder()
                .setReader(in)
                .setFormat(READ.builder().setDelimiter(separator).get())
                .get()) {
            var records = parser.iterator();
            for (var row = next(parser, records); row != null; row = next(parser, records)) sink.accept(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvRow next(CSVParser parser, Iterator<CSVRecord> records) {
        var line = parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) return null;
            return new CsvRow(line, records.next().stream().map(Csv::read).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CSVException ? new BrokenCsv(line, e) : e;
        }
    }

    /** Without what nobody sees and no paper or database can hold: NUL and its like. */
    private static String read(String cell) {
        return cell.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "").strip();
    }

    private static String plain(Object cell) {
        var text = cell == null ? "" : cell.toString();
        if (LONG_NUMBER.matcher(text).matches()) return text + "\t";
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
