package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.intake.applications.Application;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/**
 * A case as the application it was, with the answers as they stand now: its papers are signed on screen after it was handed
 * in, as they were before.
 */
@Component
class DraftOfCase {

    private final HandedIn handedIn;
    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;

    DraftOfCase(HandedIn handedIn, Cases cases, CaseAnswers answers, Kinds kinds) {
        this.handedIn = handedIn;
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
    }

    ApplicationDraft of(Case found) {
        var applicant = cases.applicant(found.caseNo());
        var person = new Application.Person(applicant.name(), applicant.idNo(), null, applicant.phone());
        JsonNode given = answers.latest(found.caseNo(), kinds.get(found.kind()).form())
                .orElseGet(JsonNodeFactory.instance::objectNode);
        var application = new Application(found.kind(), found.area(), person, given);
        return new ApplicationDraft(id(found), found.account(), found.kind(), application, found.handedInAt());
    }

    /** From now on known to be of that case, also where it never was a draft. */
    ApplicationDraft kept(Case found) {
        var draft = of(found);
        handedIn.keep(draft.id(), draft.owner(), found.caseNo());
        return draft;
    }

    private UUID id(Case found) {
        return handedIn.draftOf(found.caseNo())
                .orElseGet(() -> UUID.nameUUIDFromBytes(found.caseNo().getBytes(StandardCharsets.UTF_8)));
    }
}
