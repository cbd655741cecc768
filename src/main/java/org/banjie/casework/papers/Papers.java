package org.banjie.casework.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.CaseMove;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.facts.Causes;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.springframework.stereotype.Component;

/** Issues the printed papers of a case: one that it has once, one for each time something happens, one of today. */
@Component
public class Papers {

    private final Cases cases;
    private final PaperFacts facts;
    private final Opinions opinions;
    private final Causes causes;
    private final Documents documents;
    private final Clock clock;

    Papers(Cases cases, PaperFacts facts, Opinions opinions, Causes causes, Documents documents, Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.opinions = opinions;
        this.causes = causes;
        this.documents = documents;
        this.clock = clock;
    }

    /** Issues a paper that a case has once; it speaks of what led the model to it. */
    public void issue(String caseNo, String paper) {
        issue(caseNo, paper, 1, causes.of(caseNo));
    }

    /**
     * Issues a paper that a case may have again each time a step ends the same way or an exit is taken; it speaks of
     * that.
     *
     * @param act id of a step, or {@code exit:<code>}
     */
    public void issueAfter(String caseNo, String paper, String act) {
        if (act.startsWith(PaperFacts.EXIT)) afterExit(caseNo, paper, act.substring(PaperFacts.EXIT.length()));
        else afterStep(caseNo, paper, act);
    }

    /** Issues one more of a paper that a case has again and again; it speaks of what led the model to it. */
    public void issueAnew(String caseNo, String paper) {
        var before = documents.newest(caseNo, paper).map(Document::round).orElse(0);
        issue(caseNo, paper, before + 1, causes.of(caseNo));
    }

    /**
     * The paper as it is put up or handed over today: one that is posted for everybody names the days from its own day on,
     * so that of another day is not posted but printed anew.
     *
     * @return the document; empty where the case has no such paper yet and none that is printed for posting
     */
    public Optional<UUID> ofToday(String caseNo, String paper) {
        var newest = documents.newest(caseNo, paper);
        var posted = documents.isPosted(cases.get(caseNo).kind(), paper);
        if (posted
                && newest.filter(one -> one.issuedOn().equals(LocalDate.now(clock)))
                        .isEmpty()) {
            issueAnew(caseNo, paper);
            newest = documents.newest(caseNo, paper);
        }
        return newest.map(Document::id);
    }

    /** As {@link #issueAnew}, where the kind has such a paper. */
    public void issueWhereListed(String caseNo, String paper) {
        if (documents.isListed(cases.get(caseNo).kind(), paper)) issueAnew(caseNo, paper);
    }

    /** As {@link #issueWhereListed(String, String)}, of something that no step did. @param told facts of that */
    public void issueWhereListed(String caseNo, String paper, Map<String, Object> told) {
        if (!documents.isListed(cases.get(caseNo).kind(), paper)) return;
        var round = documents.newest(caseNo, paper).map(Document::round).orElse(0) + 1;
        var given = facts.given(caseNo, round, Optional.empty());
        given.putAll(told);
        documents.issue(caseNo, paper, given);
    }

    private void afterStep(String caseNo, String paper, String step) {
        var ended = opinions.lastEnding(caseNo, step).orElseThrow();
        issue(caseNo, paper, opinions.countEndings(caseNo, step, ended.outcome()), Optional.of(ended));
    }

    /** Each time it was taken has a paper of its own, even when it is taken again before the first is printed. */
    private void afterExit(String caseNo, String paper, String code) {
        var rounds = opinions.exits(caseNo, code);
        for (var round = 1; round <= rounds.size(); round++) {
            issue(caseNo, paper, round, Optional.of(rounds.get(round - 1)));
        }
    }

    private void issue(String caseNo, String paper, int round, Optional<CaseMove> cause) {
        documents.issue(caseNo, paper, facts.given(caseNo, round, cause));
    }
}
