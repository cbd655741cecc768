package org.banjie.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.banjie.flow.StepReady;

/** One made-up case on its way. */
final class Story {

    final int no;
    final Plot plot;
    final Applicant applicant;
    final Map<String, Usual> steps;
    final LocalDate handedInOn;
    final boolean atOnce;
    private final Map<String, Deque<String>> ways = new HashMap<>();
    private String caseNo;
    private int exitsTaken;

    /**
     * @param no its place among all
     * @param atOnce whether steps of no days are done on the day they become ready, by night too
     */
    Story(int no, Plot plot, Applicant applicant, Map<String, Usual> steps, LocalDate handedInOn, boolean atOnce) {
        this.no = no;
        this.plot = plot;
        this.applicant = applicant;
        this.steps = steps;
        this.handedInOn = handedInOn;
        this.atOnce = atOnce;
        plot.ways().forEach((step, outcomes) -> ways.put(step, new ArrayDeque<>(outcomes)));
    }

    boolean isFiled() {
        return caseNo != null;
    }

    String caseNo() {
        return caseNo;
    }

    void filed(String number) {
        caseNo = number;
    }

    /** Whether this is where the story stands at the end. */
    boolean rests(StepReady step) {
        return plot.restsAt(step.step()) && !hasMore(step.step());
    }

    String outcome(StepReady step, Usual usual) {
        return hasMore(step.step()) ? ways.get(step.step()).poll() : usual.outcome();
    }

    /** Whether something is to be set off from outside by now. */
    boolean takesExit(int age) {
        var now = isFiled()
                && plot.exit() != null
                && exitsTaken < Math.max(1, plot.exit().times())
                && age >= plot.exit().day() + exitsTaken;
        if (now) exitsTaken++;
        return now;
    }

    private boolean hasMore(String step) {
        return ways.containsKey(step) && !ways.get(step).isEmpty();
    }

    /**
     * Who applies, and for what.
     *
     * @param desk role that takes it in
     * @param answers to the application form
     * @param words what placeholders stand for
     */
    record Applicant(
            String kind,
            String desk,
            String village,
            String name,
            String idNo,
            String phone,
            ObjectNode answers,
            Map<String, String> words) {}
}
