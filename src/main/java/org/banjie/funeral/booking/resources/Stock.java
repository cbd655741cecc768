package org.banjie.funeral.booking.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is and what of it is taken, as it was read at one moment. */
public final class Stock {

    private final List<Resource> resources;
    private final Map<Long, List<Occupation>> taken;
    private final Set<LocalDate> holidays;
    private final ZoneId zone;

    Stock(List<Resource> resources, Map<Long, List<Occupation>> taken, Set<LocalDate> holidays, ZoneId zone) {
        this.resources = resources;
        this.taken = taken;
        this.holidays = holidays;
        this.zone = zone;
    }

    public List<Resource> of(ResourceType type) {
        return resources.stream().filter(one -> one.type() == type).toList();
    }

    public Optional<Resource> find(long id) {
        return resources.stream().filter(one -> one.id() == id).findFirst();
    }

    /** Who has a resource, in the order of time. */
    public List<Occupation> takenOf(long resource) {
        return taken.getOrDefault(resource, List.of());
    }

    /** Whether it works then and nobody has it. */
    public boolean isFree(Resource resource, Span span) {
        return resource.worksFrom(span.starts(), span.ends(), zone)
                && (resource.onHolidays()
                        || !holidays.contains(span.starts().atZone(zone).toLocalDate()))
                && takenOf(resource.id()).stream().noneMatch(one -> one.span().meets(span));
    }

    /** Whether a use of it begins at that moment, by its own rhythm. */
    public boolean beginsAt(Resource resource, Instant start) {
        return resource.startsOn(start.atZone(zone).toLocalDate(), zone).contains(start);
    }

    /** Those of that type that are free for one use from that moment. */
    public List<Resource> freeFrom(ResourceType type, Instant start) {
        return of(type).stream().filter(one -> isFree(one, Span.of(one, start))).toList();
    }

    /** Those of that type that are free for one use that ends at that moment. */
    public List<Resource> freeUntil(ResourceType type, Instant end) {
        return of(type).stream()
                .filter(one -> isFree(one, Span.of(one, end.minus(one.use()))))
                .toList();
    }
}
