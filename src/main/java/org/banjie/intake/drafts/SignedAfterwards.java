package org.banjie.intake.drafts;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.casework.papers.SignHere;
import org.banjie.intake.drafts.SignedOnScreen.Sheet;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/**
 * Papers of a case that are signed on screen after it was handed in: by the applicant, and by every adult who is asked and has
 * not agreed yet. What is whole is a paper of the case. Whoever acts for the applicant signs nothing for them.
 */
@Component
public class SignedAfterwards implements SignHere {

    private final SignedOnScreen signing;
    private final DraftOfCase drafts;
    private final Cases cases;
    private final PapersOnList papers;

    SignedAfterwards(SignedOnScreen signing, DraftOfCase drafts, Cases cases, PapersOnList papers) {
        this.signing = signing;
        this.drafts = drafts;
        this.cases = cases;
        this.papers = papers;
    }

    @Override
    public List<Offer> of(Actor actor, Case found) {
        return isOpenFor(actor, found)
                ? sheets(actor, found).stream()
                        .map(sheet -> new Offer(
                                sheet.paper().name(),
                                sheet.standing().agreed(),
                                sheet.standing().lines().size()))
                        .toList()
                : List.of();
    }

    /** What is not there whole, neither signed by hand nor on screen. */
    private List<Sheet> sheets(Actor actor, Case found) {
        var open = signing.open(actor, drafts.of(found));
        if (open.isEmpty()) return open;
        var lines = papers.of(found);
        return open.stream()
                .filter(sheet -> lines.stream()
                        .anyMatch(line -> line.code().equals(sheet.paper().code())
                                && (line.files().isEmpty() || isBegun(sheet))))
                .toList();
    }

    private static boolean isBegun(Sheet sheet) {
        return sheet.standing().agreed() > 0 && !sheet.standing().isWhole();
    }

    /** @throws Refusal NOT_FOUND for everybody but the applicant, and for what is closed */
    public List<Sheet> sheets(Actor actor, String caseNo) {
        return sheets(actor, demand(actor, caseNo));
    }

    /** The case as the application it was, to be looked at. @throws Refusal as {@link #sheets} */
    public ApplicationDraft application(Actor actor, String caseNo) {
        return drafts.of(demand(actor, caseNo));
    }

    /** The same to sign its papers: what is said of them from now on is the case's. @throws Refusal as {@link #sheets} */
    public ApplicationDraft toSign(Actor actor, String caseNo) {
        return drafts.kept(demand(actor, caseNo));
    }

    private Case demand(Actor actor, String caseNo) {
        return cases.find(caseNo)
                .filter(found -> isOpenFor(actor, found))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
    }

    private static boolean isOpenFor(Actor actor, Case found) {
        return actor.uid().equals(found.account()) && !found.status().isClosed();
    }
}
