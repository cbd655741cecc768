package org.banjie.waiting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.background.Foreman;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Settings;
import org.banjie.kinds.Sight;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.waiting.Entries.Counted;
import org.banjie.waiting.WaitingEntry.Held;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the waiting lists: says that a place is free again, passes somebody over with a reason, takes that back. */
@Service
@Transactional
class WaitingDesk {

    private final SignedIn signedIn;
    private final Rights rights;
    private final Entries entries;
    private final KeeperRows listRows;
    private final Cases cases;
    private final Kinds kinds;
    private final Settings settings;
    private final Journal journal;
    private final Foreman foreman;

    WaitingDesk(
            SignedIn signedIn,
            Rights rights,
            Entries entries,
            KeeperRows listRows,
            Cases cases,
            Kinds kinds,
            Settings settings,
            Journal journal,
            Foreman foreman) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.entries = entries;
        this.listRows = listRows;
        this.cases = cases;
        this.kinds = kinds;
        this.settings = settings;
        this.journal = journal;
        this.foreman = foreman;
    }

    /** The lists of the kinds that the reader sees anything of. */
    @Transactional(readOnly = true)
    List<PlaceList> lists(Locale locale) {
        return listRows.lists(rights.kindsFor(reader())).stream()
                .map(counted -> line(counted, locale))
                .toList();
    }

    private PlaceList line(Counted counted, Locale locale) {
        var places = settings.find(counted.kind(), counted.list()).orElse("0");
        return new PlaceList(
                counted.kind(),
                counted.list(),
                kinds.get(counted.kind()).name().in(locale),
                Integer.parseInt(places),
                settings.basis(counted.kind(), counted.list()),
                counted.waiting(),
                counted.occupied());
    }

    /** Those of the list that the view shows; who the reader must keep away from is there without a name. */
    @Transactional(readOnly = true)
    List<WaitingRow> rows(PlaceList list, ListView view, int from, int most) {
        var actor = reader();
        var found = view.of(listRows, list, from, most);
        var known = cases.byNumber(found.stream().map(WaitingEntry::caseNo).toList());
        var sights = rights.sights(actor, known.values());
        return found.stream()
                .map(entry -> row(actor, entry, known.get(entry.caseNo()), sights.get(entry.caseNo())))
                .toList();
    }

    private WaitingRow row(Actor actor, WaitingEntry entry, Case found, Sight sight) {
        var hidden = sight == Sight.NONE;
        return new WaitingRow(
                entry, hidden ? null : rights.nameFor(actor, found.kind(), found.applicantName()), hidden);
    }

    /**
     * Whoever had the place has left it: the next is called.
     *
     * @throws Refusal NOT_FOUND for a case the actor may not know of; CONFLICT {@code no-place} where it has none
     */
    void free(String caseNo) {
        var found = acting(caseNo);
        if (!entries.free(caseNo)) throw conflict("no-place");
        record(found, "place-freed", Map.of());
        foreman.wake(CallWork.class);
    }

    /**
     * Passed over until further notice.
     *
     * @param why one of {@link Held}
     * @throws Invalid where no reason is given; otherwise as {@link #free}, CONFLICT {@code not-waiting}
     */
    void hold(String caseNo, String why) {
        var found = acting(caseNo);
        var reason = List.of(Held.values()).stream()
                .filter(one -> one.name().equals(why))
                .findFirst()
                .orElseThrow(
                        () -> new Invalid(List.of(new InputError("why-" + caseNo, "required", "waiting.why.missing"))));
        if (!entries.passOver(caseNo, reason)) throw conflict("not-waiting");
        record(found, "waiting-held", Map.of("held", reason.name()));
    }

    /** The turn comes again, or stays, of somebody who let a place lapse and has been reached. */
    void resume(String caseNo) {
        var found = acting(caseNo);
        if (!entries.resume(caseNo)) throw conflict("not-waiting");
        record(found, "waiting-resumed", Map.of());
        foreman.wake(CallWork.class);
    }

    private Actor reader() {
        return signedIn.demand(WaitingRights.KEEPING);
    }

    private Case acting(String caseNo) {
        rights.visible(reader(), caseNo);
        var entry = entries.find(caseNo)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
        var found = cases.lock(caseNo);
        entries.lock(entry.kind(), entry.list());
        return found;
    }

    private void record(Case found, String verb, Map<String, String> detail) {
        journal.record(Act.of(found.caseNo(), signedIn.actor(), WaitingRights.KEEPING, verb, detail));
    }

    private static Refusal conflict(String code) {
        return new Refusal(RefusalKind.CONFLICT, code, "waiting." + code);
    }
}
