package org.banjie.notices.print;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as official papers write them. Takes dates or their ISO text, as process variables hold them. */
public final class ChineseDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("uuuu年M月d日（EEEE）", Locale.CHINA);

    /** 2026年3月13日, in Arabic figures and without zeros in front (GB/T 9704-2012). */
    public String day(Object date) {
        return DAY.format(LocalDate.parse(date.toString()));
    }

    /** 2026年3月13日（星期五）, for a message to somebody who has to keep the day; on no paper. */
    public String dayOfWeek(Object date) {
        return WEEKDAY.format(LocalDate.parse(date.toString()));
    }

    /** 2026年3月. */
    public String month(Object month) {
        var value = YearMonth.parse(month.toString().substring(0, 7));
        return value.getYear() + "年" + value.getMonthValue() + "月";
    }
}
