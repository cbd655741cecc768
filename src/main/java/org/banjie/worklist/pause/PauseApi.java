package org.banjie.worklist.pause;

import java.time.LocalDate;
import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Letting a limit stand still over the API; the case itself says when it did. */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
class PauseApi {

    private final SignedIn signedIn;
    private final PauseDesk desk;

    PauseApi(SignedIn signedIn, PauseDesk desk) {
        this.signedIn = signedIn;
        this.desk = desk;
    }

    /** @param until the last day that is not counted */
    record Pause(String code, LocalDate until, String reason) {}

    record Resume(String reason) {}

    @PostMapping("/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(@PathVariable String caseNo, @RequestBody Pause pause) {
        desk.pause(signedIn.actor(), caseNo, pause.code(), pause.until(), pause.reason());
    }

    @PostMapping("/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String caseNo, @RequestBody Resume resume) {
        desk.resume(signedIn.actor(), caseNo, resume.reason());
    }
}
