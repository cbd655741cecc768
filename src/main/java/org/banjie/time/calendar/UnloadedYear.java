package org.banjie.time.calendar;

/**
 * What to do about a year whose notice has not been loaded ({@code banjie.calendar.unloaded-year}). The notice of a
 * year comes out in November of the year before, so that from October on limits run into a year nobody knows yet.
 */
enum UnloadedYear {
    /**
     * Reckon with weekends and the statutory holidays, mark the date as provisional, and reckon anew once the year is
     * loaded. Without bridging days such a date is seldom too late, so that the office is warned early.
     */
    WARN,
    /** Refuse to reckon ({@link CalendarNotLoaded}). */
    BLOCK
}
