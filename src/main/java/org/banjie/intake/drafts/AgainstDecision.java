package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.contests.Appeals;
import org.banjie.casework.facts.Rights;
import org.banjie.intake.applications.Application;
import org.banjie.kinds.Kind;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an appeal from the decision it is against: number, place and person are filled in. */
@Service
@Transactional
public class AgainstDecision {

    private final ApplicationDraftDesk desk;
    private final ApplicationDrafts drafts;
    private final Appeals appeals;
    private final Rights rights;
    private final Cases cases;

    AgainstDecision(ApplicationDraftDesk desk, ApplicationDrafts drafts, Appeals appeals, Rights rights, Cases cases) {
        this.desk = desk;
        this.drafts = drafts;
        this.appeals = appeals;
        this.rights = rights;
        this.cases = cases;
    }

    /**
     * @return the draft
     * @throws Refusal NOT_FOUND for a case this person may not see and for one that cannot be contested by that kind now;
     *     and as {@link ApplicationDraftDesk#begin}
     */
    public UUID begin(Actor actor, String caseNo, String code) {
        var found = rights.visible(actor, caseNo);
        var kind = appeals.open(actor, found).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "not-contestable", "contests.not-open"));
        var id = desk.begin(actor, kind.code());
        var known = drafts.get(actor.uid(), id).application().applicant();
        drafts.save(actor.uid(), id, about(actor, found, kind, known));
        return id;
    }

    /** Of the person no more than who begins it may read of the case. */
    private Application about(Actor actor, Case found, Kind kind, Application.Person known) {
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put(kind.jurisdiction().area(), found.area())
                .put(kind.contests(), found.caseNo());
        var whole = !rights.wholeAmong(actor, List.of(found)).isEmpty();
        return new Application(kind.code(), found.area(), whole ? person(found) : known, answers);
    }

    private Application.Person person(Case found) {
        var of = cases.applicant(found.caseNo());
        return switch (of.type()) {
            case PERSON -> new Application.Person(of.name(), of.idNo(), null, of.phone());
            case ORGANISATION -> new Application.Person(of.name(), null, of.idNo(), of.phone());
        };
    }
}
