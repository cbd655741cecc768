package org.banjie.time;

/** How the days of a limit are counted. */
public enum DayUnit {
    /** 工作日: rest days do not count, weekends worked (调休) do. */
    WORKING,
    /** 自然日: every day counts, and a last day that is a rest day rolls to the next working day (民法典 203). */
    CALENDAR
}
