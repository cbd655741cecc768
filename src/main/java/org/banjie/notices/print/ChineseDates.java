package org.banjie.notices.print;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as official papers write them. Takes dates or their ISO text, as process variables hold them. */
public final class ChineseDates {

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日（EEEE）", Locale.CHINA);

    /** 二〇二六年三月十三日, for signatures. */
    public String written(Object date) {
        var day = LocalDate.parse(date.toString());
        return digits(day.getYear()) + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    /** 2026年3月13日（星期五）, where somebody has to keep the day. */
    public String day(Object date) {
        return DAY.format(LocalDate.parse(date.toString()));
    }

    /** 2026年3月. */
    public String month(Object month) {
        var value = YearMonth.parse(month.toString().substring(0, 7));
        return value.getYear() + "年" + value.getMonthValue() + "月";
    }

    private static String digits(int year) {
        var out = new StringBuilder();
        for (var digit : Integer.toString(year).toCharArray()) out.append(DIGITS.charAt(digit - '0'));
        return out.toString();
    }

    /** 1 to 39 in words: 十, 十三, 二十, 三十一. */
    private static String number(int n) {
        var tens = n < 10 ? "" : n < 20 ? "十" : DIGITS.charAt(n / 10) + "十";
        return n % 10 == 0 ? tens : tens + DIGITS.charAt(n % 10);
    }
}
