package org.banjie.relatives.keeping;

import java.util.Map;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** Records who read or changed the register, one chain a reader. No name or number gets into it. */
@Component
public class RegisterRecord {

    private final Journal journal;

    RegisterRecord(Journal journal) {
        this.journal = journal;
    }

    void listed(Actor by) {
        record(by, "register-listed", Map.of());
    }

    public void of(Actor by, String verb, UUID person) {
        record(by, verb, Map.of("person", person.toString()));
    }

    private void record(Actor by, String verb, Map<String, String> detail) {
        var office = by.grants().stream().map(Grant::unit).sorted().findFirst().orElse("");
        journal.record(new Act("relatives/" + by.uid(), by.uid(), office, verb, detail));
    }
}
