package org.banjie.worklist.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.recusal.RecusalView.Standing;
import org.banjie.worklist.recusal.RecusalView.Waiting;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeping away from a case, on its page, as long as there is something to do on it. */
@Component
@Order(80)
class RecusalPart implements CasePart {

    private final RecusalDesk desk;
    private final ApplicationDesk applications;
    private final RecusalRights deciding;
    private final Colleagues colleagues;
    private final Clock clock;

    RecusalPart(
            RecusalDesk desk,
            ApplicationDesk applications,
            RecusalRights deciding,
            Colleagues colleagues,
            Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.deciding = deciding;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        if (!actor.staff() || found.status().isClosed()) return Optional.empty();
        var names = colleagues.names(locale);
        var view = new RecusalView(
                found.caseNo(),
                LocalDate.now(clock),
                deciding.involved(found),
                deciding.decides(actor) ? deciding.people(actor, found) : List.of(),
                waiting(actor, found, names),
                standing(actor, found, names));
        return Optional.of(new Part("worklist/recusal :: ofCase", view));
    }

    private List<Waiting> waiting(Actor actor, Case found, Names names) {
        return applications.waiting(actor, found.caseNo()).stream()
                .map(one -> new Waiting(one.id().toString(), names.of(one.uid()), one.reason(), one.receivedOn()))
                .toList();
    }

    private List<Standing> standing(Actor actor, Case found, Names names) {
        return desk.liftable(actor, found.caseNo()).stream()
                .map(one ->
                        new Standing(one.uid(), names.of(one.uid()), one.cause().name(), one.reason()))
                .toList();
    }
}
