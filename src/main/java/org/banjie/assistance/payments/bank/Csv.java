package org.banjie.assistance.payments.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as banks and spreadsheets write them (RFC 4180). */
final class Csv {

    /** Tells spreadsheets that the file is UTF-8. */
    static final String BOM = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** A row with its line end; no field is taken for a formula by the spreadsheet that opens it. */
    static String row(Object... fields) {
        var row = new StringBuilder();
        for (var field : fields) {
            if (!row.isEmpty()) row.append(',');
            row.append(quoted(field == null ? "" : field.toString()));
        }
        return row.append("\r\n").toString();
    }

    /** UTF-8 with or without its mark, else GB 18030, which banks still write. */
    static String text(byte[] file) {
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

    /** The fields of a line, without blanks around them. */
    static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(line.charAt(i++));
            } else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) fields.add(take(field));
            else field.append(c);
        }
        fields.add(take(field));
        return fields;
    }

    private static String take(StringBuilder field) {
        var text = field.toString().strip();
        field.setLength(0);
        return text;
    }

    private static String quoted(String field) {
        var safe = !field.isEmpty() && STARTS_A_FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
        var needs = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needs ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
