package org.banjie.assistance.application.board;

import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.publicity.Publicities;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.casework.facts.Signer;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** A case that comes before the public hangs on the board; one that leaves, for whatever reason, does not any more. */
@Component
class Posting {

    private static final String PAPER = "publicity";

    private final Cases cases;
    private final Board board;
    private final Publicities publicities;
    private final Proposals proposals;
    private final Documents documents;
    private final Signer signer;

    Posting(
            Cases cases,
            Board board,
            Publicities publicities,
            Proposals proposals,
            Documents documents,
            Signer signer) {
        this.cases = cases;
        this.board = board;
        this.publicities = publicities;
        this.proposals = proposals;
        this.documents = documents;
        this.signer = signer;
    }

    /** At the end of the act, when the notice gets its number. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(StatusChanged change) {
        var found = cases.get(change.caseNo());
        if (!found.kind().equals(AssistanceModel.KIND)) return;
        if (found.status() == CaseStatus.PUBLICISED) board.hang(found.caseNo(), found.area(), posted(found));
        else board.takeDown(found.caseNo());
    }

    private Posted posted(Case found) {
        var days = publicities.latest(found.caseNo()).orElseThrow();
        var proposal = proposals.latest(found.caseNo()).orElseThrow();
        var paper = documents.numbered(found.caseNo()).stream()
                .filter(one -> one.code().equals(PAPER))
                .reduce((earlier, later) -> later);
        return new Posted(
                paper.map(Document::number).orElse(""),
                paper.map(Document::organ).orElseGet(() -> signer.of(found)),
                days.startsOn(),
                days.endsOn(),
                found.applicantName(),
                proposal.members(),
                found.category(),
                proposal.category(),
                proposal.amount());
    }
}
