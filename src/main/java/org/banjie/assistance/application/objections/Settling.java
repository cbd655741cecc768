package org.banjie.assistance.application.objections;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Says what became of entries, and sees to it that whoever brought them learns of it: of one that was taken up, when it is
 * known what came out.
 */
@Component
public class Settling {

    private final Objections entries;
    private final ObjectionOutcomes outcomes;
    private final Telling telling;

    Settling(Objections entries, ObjectionOutcomes outcomes, Telling telling) {
        this.entries = entries;
        this.outcomes = outcomes;
        this.telling = telling;
    }

    /** The open ones of a case that are meant. @param reason null where none was given */
    public void settle(String caseNo, Predicate<Objection> meant, String outcome, String reason) {
        open(caseNo, meant).forEach(one -> settle(one.id(), outcome, reason));
    }

    public void settle(UUID id, String outcome, String reason) {
        outcomes.settle(id, outcome, reason);
        var settled = entries.find(id).orElseThrow();
        if (!settled.isUnderWay()) telling.of(settled);
    }

    /** What came out in the end of one that was taken up. @param words null where nobody wrote any */
    void found(UUID id, String code, String words) {
        outcomes.found(id, code, words);
        telling.of(entries.find(id).orElseThrow());
    }

    /** Somebody looks into it by itself, whoever brought it. */
    void lookInto(Objection entry) {
        outcomes.settle(entry.id(), Objection.LOOK_INTO, null);
        telling.lookInto(entries.find(entry.id()).orElseThrow());
    }

    /** Those of a case that nothing has been done about yet. */
    List<Objection> open(String caseNo) {
        return open(caseNo, one -> true);
    }

    private List<Objection> open(String caseNo, Predicate<Objection> meant) {
        return entries.of(caseNo).stream()
                .filter(one -> one.isOpen() && meant.test(one))
                .toList();
    }
}
