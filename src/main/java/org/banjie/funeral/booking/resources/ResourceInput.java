package org.banjie.funeral.booking.resources;

/** A resource as it was typed. */
public record ResourceInput(
        String code,
        String name,
        String nameEn,
        String grade,
        String capacity,
        String slotMinutes,
        String cleaningMinutes,
        String opens,
        String closes,
        boolean onHolidays,
        String activeFrom,
        String activeUntil) {}
