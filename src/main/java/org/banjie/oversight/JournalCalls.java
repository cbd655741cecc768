package org.banjie.oversight;

import io.swagger.v3.oas.annotations.Operation;
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
    @Operation(summary = "Checks every entry, chain and seal of the journal; auditors and administrators")
    Verification verify() {
        return desk.verify();
    }
}
