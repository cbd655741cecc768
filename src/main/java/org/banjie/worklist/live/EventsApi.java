package org.banjie.worklist.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.items.Capacities;
import org.banjie.worklist.live.Changes.Found;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happens to the list of whoever asks, as it happens; and for those who cannot keep an answer open, since when. */
@RestController
@RequestMapping("/api/v1/worklist/events")
class EventsApi {

    private final SignedIn signedIn;
    private final Capacities capacities;
    private final Recusals recusals;
    private final Changes changes;
    private final Streams streams;
    private final Listening listening;

    EventsApi(
            SignedIn signedIn,
            Capacities capacities,
            Recusals recusals,
            Changes changes,
            Streams streams,
            Listening listening) {
        this.signedIn = signedIn;
        this.capacities = capacities;
        this.recusals = recusals;
        this.changes = changes;
        this.streams = streams;
        this.listening = listening;
    }

    /** @param change ARRIVED, CLAIMED, RELEASED, MOVED, CHANGED or GONE */
    record EventView(String taskId, String caseNo, String change) {}

    /**
     * @param last what to ask from the next time
     * @param resync true when too much has happened, or too long ago: the list is to be read anew
     */
    record Since(List<EventView> events, String last, boolean resync) {}

    /**
     * A stream that begins now, or where {@code Last-Event-ID} or {@code after} says the last one broke off. Each event is
     * told at least once. {@code event: here} only says that the stream is alive, {@code resync} that the list is to be read
     * anew, {@code displaced} that the same person has opened too many. It ends after a minute and is opened anew.
     */
    @GetMapping
    void stream(
            @RequestParam(required = false) String after,
            @RequestHeader(name = "Last-Event-ID", required = false) String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        var who = who();
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        if (!accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.TEXT_EVENT_STREAM));
        }
        if (streams.isFull() || listening.reached() == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        begins(response);
        var stream = streams.open(
                (writers, ended) -> new Stream(who, request.startAsync(request, response), writers, ended));
        var from = last == null ? after : last;
        if (from != null) goesOn(stream, from);
    }

    /** For whoever asks now and then. @param after what the last answer called {@code last} */
    @GetMapping("/since")
    Since since(@RequestParam String after) {
        var who = who();
        var found = found(after);
        var told = who.concerning(found.changes(), recusals.among(cases(found)));
        var resync = !found.whole() || told.stream().anyMatch(one -> one.what() == Change.What.MANY);
        var events = told.stream()
                .filter(one -> one.what() != Change.What.MANY)
                .map(one -> new EventView(one.taskId(), one.caseNo(), one.what().name()))
                .toList();
        return new Since(events, found.reached().toString(), resync);
    }

    private Onlooker who() {
        var actor = staff(signedIn.actor());
        return new Onlooker(actor, capacities.standIns(actor));
    }

    private static Actor staff(Actor actor) {
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "staff-only", "worklist.staff-only");
        return actor;
    }

    /** At once and in this thread: a proxy that waits for more than the head would keep the page waiting. */
    private void begins(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().write(Said.begun(listening.reached()).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    /** The stream is open already: what happens meanwhile is told twice rather than not at all. */
    private void goesOn(Stream stream, String from) {
        var found = found(from);
        if (!found.whole()) {
            stream.say(Said.resync(found.reached()));
            return;
        }
        var told = stream.who.concerning(found.changes(), recusals.among(cases(found)));
        if (!told.isEmpty()) stream.say(Said.changes(told, found.reached()));
    }

    private Found found(String after) {
        return Position.parse(after).map(changes::after).orElseGet(() -> new Found(changes.now(), List.of(), false));
    }

    private static List<String> cases(Found found) {
        return found.changes().stream()
                .map(Change::caseNo)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
