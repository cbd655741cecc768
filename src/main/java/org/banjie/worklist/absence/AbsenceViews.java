package org.banjie.worklist.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.deputies.Deputising;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.banjie.worklist.Leaders;
import org.banjie.worklist.items.Hands;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;

/** Puts the page of deputies into words. */
@Component
class AbsenceViews {

    private final DeputyDesk desk;
    private final Neighbours neighbours;
    private final Hands hands;
    private final Leaders leaders;
    private final Colleagues colleagues;
    private final Rights rights;
    private final Kinds kinds;
    private final Sentences sentences;
    private final Clock clock;

    AbsenceViews(
            DeputyDesk desk,
            Neighbours neighbours,
            Hands hands,
            Leaders leaders,
            Colleagues colleagues,
            Rights rights,
            Kinds kinds,
            Sentences sentences,
            Clock clock) {
        this.desk = desk;
        this.neighbours = neighbours;
        this.hands = hands;
        this.leaders = leaders;
        this.colleagues = colleagues;
        this.rights = rights;
        this.kinds = kinds;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** A deputy in words. @param scope kinds and roles */
    record Row(DeputyView one, String absent, String deputy, String scope) {}

    /** Somebody who has steps in hand. */
    record Holder(String uid, String name, int steps) {}

    /**
     * @param near who could stand in for the reader
     * @param kinds and roles that the reader could have done by another, code and name
     * @param led people whom the reader leads; empty for most
     * @param holders those who have steps in hand of offices the reader leads
     */
    record View(
            List<Row> mine,
            List<Actor> near,
            Map<String, String> kinds,
            Map<String, String> roles,
            List<Actor> led,
            List<Row> ledRows,
            List<Holder> holders) {

        public boolean isLeader() {
            return !led.isEmpty();
        }
    }

    View of(Actor actor, Locale locale) {
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        var names = colleagues.names(locale);
        return new View(
                rows(desk.mine(actor), names, locale),
                neighbours.of(actor),
                kinds(rights.kindsFor(actor), locale),
                roles(actor, locale),
                neighbours.ledBy(actor),
                rows(desk.led(actor), names, locale),
                holders(actor, names));
    }

    private List<Row> rows(List<Deputising> all, Names names, Locale locale) {
        var today = LocalDate.now(clock);
        return all.stream()
                .map(one -> new Row(
                        DeputyView.of(one, desk.reason(one.id()), today),
                        names.of(one.absent()),
                        names.of(one.deputy()),
                        scope(one, locale)))
                .toList();
    }

    private String scope(Deputising one, Locale locale) {
        var list = sentences.in(locale, "worklist.list");
        var roles =
                one.roles().stream().sorted().map(role -> role(role, locale)).collect(Collectors.joining(list));
        var whole = sentences.in(locale, "worklist.kind.all");
        var about = one.kinds().isEmpty()
                ? whole
                : String.join(list, kinds(one.kinds(), locale).values());
        return sentences.in(locale, "absence.scope", roles, about);
    }

    private Map<String, String> kinds(Collection<String> codes, Locale locale) {
        var named = new TreeMap<String, String>();
        codes.forEach(code ->
                kinds.find(code).ifPresent(kind -> named.put(code, kind.name().in(locale))));
        return named;
    }

    private Map<String, String> roles(Actor actor, Locale locale) {
        var named = new TreeMap<String, String>();
        Neighbours.offices(actor).stream().map(Grant::role).forEach(role -> named.put(role, role(role, locale)));
        return named;
    }

    private String role(String role, Locale locale) {
        return sentences.inOr(locale, "access.role." + role, role);
    }

    private List<Holder> holders(Actor actor, Names names) {
        var steps = new LinkedHashMap<String, Integer>();
        for (var held : hands.byOffice()) {
            if (leaders.lead(actor, Grant.parse(held.grp()))) steps.merge(held.uid(), held.steps(), Integer::sum);
        }
        return steps.entrySet().stream()
                .map(one -> new Holder(one.getKey(), names.of(one.getKey()), one.getValue()))
                .toList();
    }
}
