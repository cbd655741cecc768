package org.banjie.site.input;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Days and numbers in addresses and forms: a day of the year 999999999 is refused as no day, like the 30th of February. */
@ControllerAdvice
class BoundedValues {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int DIGITS = 60;
    private static final int EXPONENT = 100;

    @InitBinder
    void bound(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new Editor(BoundedValues::day));
        binder.registerCustomEditor(YearMonth.class, new Editor(BoundedValues::month));
        binder.registerCustomEditor(LocalDateTime.class, new Editor(BoundedValues::time));
        binder.registerCustomEditor(Instant.class, new Editor(BoundedValues::moment));
        binder.registerCustomEditor(BigDecimal.class, new Editor(BoundedValues::number));
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        checkYear(day.getYear(), text);
        return day;
    }

    private static YearMonth month(String text) {
        var month = YearMonth.parse(text);
        checkYear(month.getYear(), text);
        return month;
    }

    private static LocalDateTime time(String text) {
        var time = LocalDateTime.parse(text);
        checkYear(time.getYear(), text);
        return time;
    }

    private static Instant moment(String text) {
        var moment = Instant.parse(text);
        checkYear(moment.atZone(ZoneOffset.UTC).getYear(), text);
        return moment;
    }

    private static void checkYear(int year, String text) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeParseException("far away", text, 0);
    }

    private static BigDecimal number(String text) {
        if (text.length() > DIGITS) throw new NumberFormatException("too long");
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > EXPONENT) throw new NumberFormatException("too large or too fine");
        return number;
    }

    private static final class Editor extends PropertyEditorSupport {

        private final Function<String, ?> parsing;

        Editor(Function<String, ?> parsing) {
            this.parsing = parsing;
        }

        @Override
        public void setAsText(String text) {
            try {
                setValue(text == null || text.isBlank() ? null : parsing.apply(text.strip()));
            } catch (DateTimeException noDay) {
                throw new IllegalArgumentException(noDay);
            }
        }
    }
}
