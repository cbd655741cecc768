package org.banjie.worklist.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.access.deputies.Deputies;
import org.banjie.access.deputies.Deputising;
import org.banjie.background.Foreman;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names deputies and sends them home again: oneself for one's own steps, a leader for those they lead. */
@Service
@Transactional
class DeputyDesk {

    /** More than are away at once in a district. */
    private static final int MOST = 500;

    private final Deputies deputies;
    private final StaffDirectory staff;
    private final Neighbours neighbours;
    private final Kinds kinds;
    private final DeputyNews news;
    private final Foreman foreman;
    private final Journal journal;
    private final Clock clock;

    DeputyDesk(
            Deputies deputies,
            StaffDirectory staff,
            Neighbours neighbours,
            Kinds kinds,
            DeputyNews news,
            Foreman foreman,
            Journal journal,
            Clock clock) {
        this.deputies = deputies;
        this.staff = staff;
        this.neighbours = neighbours;
        this.kinds = kinds;
        this.news = news;
        this.foreman = foreman;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where somebody is absent or deputy. */
    @Transactional(readOnly = true)
    public List<Deputising> mine(Actor actor) {
        return deputies.of(actor.uid());
    }

    /** Those of the people somebody leads; their own among the others' are left out. */
    @Transactional(readOnly = true)
    public List<Deputising> led(Actor actor) {
        return deputies.all(MOST).stream()
                .filter(one ->
                        !one.absent().equals(actor.uid()) && !one.deputy().equals(actor.uid()))
                .filter(one -> leads(actor, one))
                .toList();
    }

    /** Why somebody has a deputy, for those it concerns. */
    @Transactional(readOnly = true)
    public String reason(UUID id) {
        return deputies.reason(id);
    }

    /**
     * @throws Refusal BARRED {@code not-leader} for somebody else's steps whom they do not lead, whether there is such a
     *     person or not; CONFLICT when that deputy is named for a part of that time already
     * @throws Invalid with every fault of period, people, kinds, roles and reason
     */
    public UUID name(Actor actor, Wanted asked) {
        var wanted = asked.absent() == null ? asked.of(actor.uid()) : asked;
        var absent = absent(actor, wanted.absent());
        var offices = offices(absent, wanted);
        var faults = new ArrayList<>(wanted.faults(LocalDate.now(clock)));
        faults.addAll(faults(wanted, offices));
        if (!faults.isEmpty()) throw new Invalid(faults);
        var roles = offices.stream().map(Grant::role).collect(Collectors.toSet());
        var named = new Deputising(
                UUID.randomUUID(),
                wanted.absent(),
                wanted.uid(),
                wanted.from(),
                wanted.to(),
                wanted.kinds(),
                roles,
                actor.uid());
        if (!deputies.add(named, wanted.reason())) {
            throw new Refusal(RefusalKind.CONFLICT, "named-already", "absence.named-already");
        }
        record(actor, named, "deputy-named");
        news.tell(named);
        foreman.wake(FreeingWork.class);
        return named.id();
    }

    /** From this moment on. By the absent one, the deputy, who named them, or a leader. */
    public void end(Actor actor, UUID id) {
        var one = deputies.hold(id)
                .filter(found -> mayEnd(actor, found))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-deputy", "absence.unknown"));
        deputies.end(id, actor.uid());
        record(actor, one, "deputy-ended");
    }

    private boolean mayEnd(Actor actor, Deputising one) {
        var theirs = List.of(one.absent(), one.deputy(), one.setBy()).contains(actor.uid());
        return actor.staff() && (theirs || leads(actor, one));
    }

    private boolean leads(Actor actor, Deputising one) {
        return staff.find(one.absent())
                .map(absent -> Neighbours.offices(absent).stream()
                        .filter(office -> one.roles().contains(office.role()))
                        .collect(Collectors.toSet()))
                .filter(offices -> neighbours.leads(actor, offices))
                .isPresent();
    }

    private Actor absent(Actor actor, String uid) {
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.staff-only");
        if (uid.equals(actor.uid())) return actor;
        return staff.find(uid)
                .filter(one -> neighbours.leads(actor, Neighbours.offices(one)))
                .orElseThrow(() -> new Refusal(RefusalKind.BARRED, "not-leader", "absence.not-leader"));
    }

    private static Set<Grant> offices(Actor absent, Wanted wanted) {
        return Neighbours.offices(absent).stream()
                .filter(office -> wanted.roles().isEmpty() || wanted.roles().contains(office.role()))
                .collect(Collectors.toSet());
    }

    private List<InputError> faults(Wanted wanted, Set<Grant> offices) {
        var faults = new ArrayList<InputError>();
        var roles = offices.stream().map(Grant::role).collect(Collectors.toSet());
        if (offices.isEmpty() || !roles.containsAll(wanted.roles())) faults.add(Wanted.fault("roles", "not-theirs"));
        if (wanted.kinds().stream().anyMatch(kind -> kinds.find(kind).isEmpty())) {
            faults.add(Wanted.fault("kinds", "unknown"));
        }
        if (wanted.uid() == null || offices.isEmpty()) return faults;
        var deputy = staff.find(wanted.uid());
        if (deputy.isEmpty()) faults.add(Wanted.fault("uid", "unknown"));
        else if (!neighbours.isNear(deputy.get(), offices)) faults.add(Wanted.fault("uid", "far"));
        return faults;
    }

    private void record(Actor actor, Deputising one, String verb) {
        var office = Neighbours.offices(actor).stream()
                .map(Grant::unit)
                .sorted()
                .findFirst()
                .orElse("");
        var detail = Map.of(
                "uid", one.deputy(),
                "for", one.absent(),
                "from", one.from().toString(),
                "to", one.to().toString(),
                "roles", String.join(",", one.roles()),
                "kinds", String.join(",", one.kinds()));
        journal.record(new Act("deputies/" + one.absent(), actor.uid(), office, verb, detail));
    }
}
