package org.banjie.assistance.application.objections;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Says what became of entries, and sees to it that whoever brought them learns of it. */
@Component
class Settling {

    private final Objections entries;
    private final Telling telling;

    Settling(Objections entries, Telling telling) {
        this.entries = entries;
        this.telling = telling;
    }

    /** The open ones of a case that are meant. @param reason null where none was given */
    void settle(String caseNo, Predicate<Objection> meant, String outcome, String reason) {
        open(caseNo, meant).forEach(one -> settle(one.id(), outcome, reason));
    }

    void settle(UUID id, String outcome, String reason) {
        entries.settle(id, outcome, reason);
        telling.of(entries.find(id).orElseThrow());
    }

    private List<Objection> open(String caseNo, Predicate<Objection> meant) {
        return entries.of(caseNo).stream()
                .filter(one -> one.isOpen() && meant.test(one))
                .toList();
    }
}
