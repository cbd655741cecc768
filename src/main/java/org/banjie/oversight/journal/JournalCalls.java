package org.banjie.oversight.journal;

import org.banjie.journal.Verification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The journal's soundness for programs. */
@RestController
class JournalCalls {

    private final JournalDesk desk;

    JournalCalls(JournalDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/journal/verify")
    Verification verify() {
        return desk.verify();
    }
}
