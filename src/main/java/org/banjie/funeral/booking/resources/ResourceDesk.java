package org.banjie.funeral.booking.resources;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.files.Seen;
import org.banjie.flow.Rules;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a dispatcher does to the resources; each act is on record. */
@Service
@Transactional
class ResourceDesk {

    private final SignedIn signedIn;
    private final Resources resources;
    private final Occupations occupations;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    ResourceDesk(
            SignedIn signedIn,
            Resources resources,
            Occupations occupations,
            Rules rules,
            Journal journal,
            Clock clock) {
        this.signedIn = signedIn;
        this.resources = resources;
        this.occupations = occupations;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    Actor demand() {
        return signedIn.demand(ResourceRights.KEEPING);
    }

    /** What a new one of that type is offered with, by the table {@code funeral-slots}. */
    ResourceInput fresh(ResourceType type) {
        var today = LocalDate.now(clock);
        var row = rules.decide("funeral-slots", Map.of("type", type.name(), "on", today))
                .orElseThrow(() -> new IllegalStateException("funeral-slots has no row for " + type));
        return new ResourceInput(
                "",
                "",
                "",
                "",
                type == ResourceType.HALL ? "" : "1",
                row.get("slotMinutes").toString(),
                row.get("cleaningMinutes").toString(),
                row.get("opens").toString(),
                row.get("closes").toString(),
                true,
                today.toString(),
                "",
                "",
                "");
    }

    long add(ResourceType type, ResourceInput typed) {
        var by = demand();
        var read = ResourceReading.read(0, type, typed);
        if (resources.isCodeTaken(read.code())) throw new Invalid(List.of(ResourceReading.TAKEN));
        var id = added(read);
        record(by, read.code(), "resource-added", Map.of("type", type.name()));
        return id;
    }

    private long added(Resource read) {
        try {
            return resources.add(read);
        } catch (DuplicateKeyException atOnce) {
            throw new Invalid(List.of(ResourceReading.TAKEN));
        }
    }

    /**
     * Puts other facts in its place.
     *
     * @param seen what was seen of it; null where the caller does not say
     * @throws Refusal CONFLICT when somebody else has changed it meanwhile
     */
    void change(long id, ResourceInput typed, String seen) {
        var by = demand();
        var old = resources.hold(id);
        if (Seen.isStale(seen, ResourceInput.of(old))) {
            throw new Refusal(RefusalKind.CONFLICT, "changed-meanwhile", "bookings.resource.changed", old.code());
        }
        var read = ResourceReading.read(id, old.type(), typed);
        resources.change(read);
        var detail = Map.of(
                "slot", read.slotMinutes() + "+" + read.cleaningMinutes(),
                "hours", read.opens() + "-" + read.closes(),
                "capacity", Integer.toString(read.capacity()));
        record(by, old.code(), "resource-changed", detail);
    }

    /** @throws Refusal CONFLICT when somebody has booked it then: what is booked is moved first */
    void close(long id, String from, String until, String reason) {
        var by = demand();
        var resource = resources.get(id);
        try {
            occupations.close(id, span(from, until, reason), reason.strip(), by.uid());
        } catch (DataIntegrityViolationException booked) {
            throw new Refusal(RefusalKind.CONFLICT, "booked", "bookings.closure.booked");
        }
        record(by, resource.code(), "resource-closed", Map.of("from", from, "until", until));
    }

    void reopen(long id, long closure) {
        var by = demand();
        var resource = resources.get(id);
        if (occupations.reopen(id, closure)) record(by, resource.code(), "resource-reopened", Map.of());
    }

    private Span span(String from, String until, String reason) {
        try {
            var starts = LocalDateTime.parse(from == null ? "" : from);
            var ends = LocalDateTime.parse(until == null ? "" : until);
            if (starts.isBefore(ends) && !ResourceReading.blank(reason)) {
                return Span.closed(
                        starts.atZone(clock.getZone()).toInstant(),
                        ends.atZone(clock.getZone()).toInstant());
            }
        } catch (DateTimeException unreadable) {
            // said below, with what else can be wrong with it
        }
        throw new Invalid(List.of(ResourceReading.error("closure")));
    }

    private void record(Actor by, String code, String verb, Map<String, String> detail) {
        journal.record(Act.of("funeral-resource/" + code, by, ResourceRights.KEEPING, verb, detail));
    }
}
