package org.banjie.assistance.monitoring.lists.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.Uscc;

/** Holds a row against what its list says of each column, and puts values into one shape. */
public final class RowCheck {

    /** A day as a spreadsheet counts it, from 1899-12-30. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?( .*)?");

    private final ListKind kind;
    private final LocalDate today;

    public RowCheck(ListKind kind, LocalDate today) {
        this.kind = kind;
        this.today = today;
    }

    /** Puts the values into shape, in place. @return everything that is wrong */
    List<RowFault> check(long line, Map<String, String> values) {
        var faults = new ArrayList<RowFault>();
        for (var column : kind.columns()) {
            var value = values.get(column.field());
            if (value == null) {
                if (column.required()) faults.add(new RowFault(line, column.field(), "required"));
            } else {
                fault(column, value, values).ifPresent(code -> faults.add(new RowFault(line, column.field(), code)));
            }
        }
        return faults;
    }

    private Optional<String> fault(ListColumn column, String cell, Map<String, String> values) {
        var value = column.type() == ListColumn.Type.TEXT ? cell : Cell.plain(cell);
        values.put(column.field(), value);
        var rounded = column.type().isLong() ? RoundedNumbers.shown(column.type(), value) : Optional.<String>empty();
        return rounded.or(() -> unrounded(column, value, values));
    }

    private Optional<String> unrounded(ListColumn column, String value, Map<String, String> values) {
        return switch (column.type()) {
            case ID -> id(column, value, values);
            case DATE -> date(column, value, values);
            case NUMBER -> number(value);
            case USCC -> uscc(value);
            case TEXT -> value.length() > 200 ? Optional.of("too-long") : Optional.empty();
        };
    }

    private static Optional<String> id(ListColumn column, String value, Map<String, String> values) {
        var id = CitizenId.normal(value);
        values.put(column.field(), id);
        return CitizenId.fault(id).map(fault -> "cn-id-" + fault.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> uscc(String value) {
        return Uscc.fault(Uscc.normal(value)).map(fault -> "uscc");
    }

    private Optional<String> date(ListColumn column, String value, Map<String, String> values) {
        var day = day(value);
        if (day.isEmpty()) return Optional.of("date");
        if (day.get().isAfter(today)) return Optional.of("date-to-come");
        values.put(column.field(), day.get().toString());
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String value) {
        try {
            if (value.matches("\\d{8}")) return Optional.of(LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE));
            if (SERIAL.matcher(value).matches()) {
                return Optional.of(LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(value)));
            }
            var parts = DAY.matcher(value);
            if (!parts.matches()) return Optional.empty();
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(String value) {
        try {
            new BigDecimal(value.replace(",", ""));
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of("number");
        }
    }
}
