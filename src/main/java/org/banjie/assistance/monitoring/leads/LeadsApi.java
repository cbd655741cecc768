package org.banjie.assistance.monitoring.leads;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The search for households that should be told, for programs. */
@RestController
@RequestMapping("/api/v1/monitoring/leads/search")
class LeadsApi {

    private final LeadDesk desk;

    LeadsApi(LeadDesk desk) {
        this.desk = desk;
    }

    /** @param looked households the rule was asked about; {@code found} leads opened */
    record Answer(boolean done, int looked, int found) {

        static Answer of(LeadSearch search) {
            return new Answer(search.done(), search.looked(), search.found());
        }
    }

    /** Begins one, unless one is running. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Optional<Answer> search() {
        desk.search();
        return last();
    }

    @GetMapping
    Optional<Answer> last() {
        return desk.last().map(Answer::of);
    }
}
