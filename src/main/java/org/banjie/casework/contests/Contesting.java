package org.banjie.casework.contests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.Applicant;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.contests.Contests;
import org.banjie.casework.Serving;
import org.banjie.kinds.Kind;
import org.banjie.notices.Redress;
import org.banjie.numbers.CaseNumber;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * Holds an appeal to the decision it is against: kinds that say in {@code contests} which answer names it. The number may be
 * typed as people copy it.
 */
@Component
public class Contesting {

    private final Cases cases;
    private final Decisions decisions;
    private final Serving serving;
    private final Redress redress;
    private final Contests contests;
    private final WhoWorkedOnIt worked;
    private final Clock clock;

    Contesting(
            Cases cases,
            Decisions decisions,
            Serving serving,
            Redress redress,
            Contests contests,
            WhoWorkedOnIt worked,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.serving = serving;
        this.redress = redress;
        this.contests = contests;
        this.worked = worked;
        this.clock = clock;
    }

    /** The answers with the number of the case in its one way of writing. */
    public JsonNode tidy(Kind kind, JsonNode answers) {
        var typed = kind.contests() == null ? "" : answers.path(kind.contests()).asText("");
        if (typed.isBlank()) return answers;
        ObjectNode tidy = answers.deepCopy();
        return tidy.put(kind.contests(), CaseNumber.orAsTyped(typed));
    }

    /**
     * What is wrong with the case that is named; what the form itself finds, such as nothing named at all, is not said again.
     *
     * @param answers tidied
     */
    public Optional<InputError> wrong(Actor actor, Kind kind, Applicant applicant, JsonNode answers) {
        var named = kind.contests() == null ? "" : answers.path(kind.contests()).asText("");
        if (named.isBlank() || applicant.idNo().isBlank()) return Optional.empty();
        var theirs = cases.find(named)
                .filter(found -> cases.applicant(named).idNo().equals(applicant.idNo()))
                .map(found -> contestable(found, actor));
        return Contestable.wrong(kind.contests(), theirs, LocalDate.now(clock));
    }

    /** The appeal has its number: it belongs to the decision from now on, and whoever worked on that keeps away from it. */
    public void begin(Actor actor, Kind kind, String caseNo, JsonNode answers) {
        if (kind.contests() == null) return;
        var contested = answers.path(kind.contests()).asText();
        contests.add(caseNo, contested);
        worked.keepAway(contested, caseNo, actor);
    }

    /** Whether this case can be contested today by whoever asks. */
    public boolean isOpen(Case found, Actor actor) {
        var now = contestable(found, actor);
        return now.decided() && (now.until() == null || !LocalDate.now(clock).isAfter(now.until()));
    }

    private Contestable contestable(Case found, Actor actor) {
        return decisions
                .of(found.caseNo())
                .filter(Contesting::isAgainstSomebody)
                .map(decision -> until(found, decision, actor))
                .orElse(new Contestable(false, null, ""));
    }

    private Contestable until(Case found, Decision decision, Actor actor) {
        var ways =
                redress.against(decision.decidedOn(), serving.of(found.caseNo()).orElse(null));
        var binds = actor.type() == ActorType.APPLICANT;
        return new Contestable(true, binds ? ways.reconsiderBy() : null, ways.reconsiderAt());
    }

    /** What the applicant asked for themselves was not decided over them. */
    private static boolean isAgainstSomebody(Decision decision) {
        return decision.nature() != CaseStatus.WITHDRAWN && decision.nature() != CaseStatus.TRANSFERRED;
    }
}
