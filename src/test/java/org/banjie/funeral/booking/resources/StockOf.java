package org.banjie.funeral.booking.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is and what is taken, made up for one test: open from seven to five, uses of an hour, 15 minutes after. */
public final class StockOf {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate HOLIDAY = LocalDate.parse("2026-02-17");

    private StockOf() {}

    public static Stock of(List<Resource> resources, Map<Long, List<Occupation>> taken) {
        return new Stock(resources, taken, Set.of(HOLIDAY), ZONE);
    }

    public static Resource hall(long id) {
        return one(id, ResourceType.HALL, "H" + id, false);
    }

    public static Resource furnace(long id) {
        return one(id, ResourceType.FURNACE, "F" + id, true);
    }

    public static Resource vehicle(String code) {
        return one(90, ResourceType.VEHICLE, code, true);
    }

    public static Occupation taken(Resource resource, Instant start) {
        return new Occupation(1, resource.id(), 7L, Span.of(resource, start), null, false);
    }

    private static Resource one(long id, ResourceType type, String code, boolean onHolidays) {
        var opens = LocalTime.of(7, 0);
        var from = LocalDate.parse("2026-01-01");
        return new Resource(
                id,
                type,
                code,
                code,
                code,
                "",
                80,
                60,
                15,
                opens,
                LocalTime.of(17, 0),
                onHolidays,
                from,
                null,
                Driver.NOBODY);
    }
}
