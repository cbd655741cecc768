package org.banjie.funeral.booking.resources;

/**
 * A resource as it was typed.
 *
 * @param driver of a vehicle; null or empty where nobody has said
 */
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
        String activeUntil,
        String driver,
        String phone) {

    static ResourceInput of(Resource one) {
        return new ResourceInput(
                one.code(),
                one.name(),
                one.nameEn(),
                one.grade(),
                Integer.toString(one.capacity()),
                Integer.toString(one.slotMinutes()),
                Integer.toString(one.cleaningMinutes()),
                one.opens().toString(),
                one.closes().toString(),
                one.onHolidays(),
                one.activeFrom().toString(),
                one.activeUntil() == null ? "" : one.activeUntil().toString(),
                one.driver().name(),
                one.driver().phone());
    }
}
