package org.banjie.funeral.ashes;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ashes in the care of the home, for its own programs: what the page shows and does. */
@RestController
@RequestMapping("/api/v1/funeral/ashes")
class AshesApi {

    private static final int ROWS = 50;

    private final AshesDesk desk;
    private final KeptViews views;

    AshesApi(AshesDesk desk, KeptViews views) {
        this.desk = desk;
        this.views = views;
    }

    /** Longest first; the next page is {@code after} the last case of this one. */
    @GetMapping
    List<KeptViews.Row> list(
            @RequestParam(defaultValue = "false") boolean due, @RequestParam(defaultValue = "") String after) {
        desk.reader();
        return views.page(due, after, ROWS);
    }

    @PostMapping("/{caseNo}/notice")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notice(@PathVariable String caseNo) {
        desk.notice(caseNo);
    }

    @PostMapping("/{caseNo}/bury")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bury(@PathVariable String caseNo) {
        desk.bury(caseNo);
    }

    @PostMapping("/{caseNo}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable String caseNo) {
        desk.handOver(caseNo);
    }
}
