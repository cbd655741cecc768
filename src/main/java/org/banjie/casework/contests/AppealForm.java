package org.banjie.casework.contests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.casework.Serving;
import org.banjie.casework.papers.Blanks.Blank;
import org.banjie.kinds.Kinds;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.banjie.notices.Redress;
import org.banjie.notices.blank.BlankForms;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * 行政复议申请书 against a decision, ready to be signed: who applies, against which office and which paper is printed already; what
 * is asked for and why is theirs to write. They hand it in to the government that reconsiders, not here. What it has to say:
 * 行政复议法实施条例第十九条.
 */
@Component
public class AppealForm {

    private final Contesting contesting;
    private final Cases cases;
    private final Decisions decisions;
    private final Serving serving;
    private final Redress redress;
    private final Documents documents;
    private final Kinds kinds;
    private final BlankForms forms;
    private final Sentences sentences;

    AppealForm(
            Contesting contesting,
            Cases cases,
            Decisions decisions,
            Serving serving,
            Redress redress,
            Documents documents,
            Kinds kinds,
            BlankForms forms,
            Sentences sentences) {
        this.contesting = contesting;
        this.cases = cases;
        this.decisions = decisions;
        this.serving = serving;
        this.redress = redress;
        this.documents = documents;
        this.kinds = kinds;
        this.forms = forms;
        this.sentences = sentences;
    }

    /** Whether there is a decision to appeal against, and still time. */
    public boolean isOpen(Case found, Actor applicant) {
        return contesting.isOpen(found, applicant);
    }

    /** @throws Refusal NOT_FOUND where it is not {@link #isOpen open} */
    public Blank of(Case found, Actor applicant) {
        var decision = decisions
                .of(found.caseNo())
                .filter(one -> isOpen(found, applicant))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-blank", "kinds.no-such-blank"));
        var title = sentences.onPaper("contests.form");
        return new Blank(title, forms.print("appeal", title, decision.office(), known(found, decision)));
    }

    private Map<String, Object> known(Case found, Decision decision) {
        var served = serving.of(found.caseNo());
        var ways = redress.against(decision.decidedOn(), served.orElse(null));
        var paper = paper(found);
        var known = new HashMap<String, Object>();
        known.put("signers", List.of(cases.applicant(found.caseNo())));
        known.put("organisation", found.applicantType() == ApplicantType.ORGANISATION);
        known.put("matter", kinds.get(found.kind()).matter(found.category()).zh());
        known.put("decided", sentences.onPaper(decision.decidedOn()));
        known.put("paperTitle", paper.map(Document::title).orElse(null));
        known.put("paperNumber", paper.map(Document::number).orElse(null));
        known.put("served", served.map(sentences::onPaper).orElse(null));
        known.put("by", ways.reconsiderBy() == null ? null : sentences.onPaper(ways.reconsiderBy()));
        known.put("ways", ways);
        return known;
    }

    /** The paper the decision was told by; empty where none tells how to object. */
    private Optional<Document> paper(Case found) {
        return documents.of(found.caseNo()).stream()
                .filter(one -> documents.isContestable(found.kind(), one.code()))
                .reduce((earlier, later) -> later);
    }
}
