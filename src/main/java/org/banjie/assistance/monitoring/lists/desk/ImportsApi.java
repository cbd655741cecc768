package org.banjie.assistance.monitoring.lists.desk;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.assistance.monitoring.lists.ImportState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists for programs: send one, ask how far it is, read what was wrong with it. */
@RestController
@RequestMapping("/api/v1" + ImportsPage.PATH)
class ImportsApi {

    private static final int FAULTS = 500;

    private final ImportDesk desk;
    private final FaultWords faults;

    ImportsApi(ImportDesk desk, FaultWords faults) {
        this.desk = desk;
        this.faults = faults;
    }

    /**
     * @param good rows that can be compared
     * @param bad rows that cannot
     * @param hits recipients found in the list
     * @param opened hits for which the street has a case to verify
     * @param failure why nothing of it counts; null otherwise
     * @param tab the sheet of a workbook that was read; null of other files
     * @param unreadTabs its other visible sheets that hold something and were not read; null when there are none
     */
    record Answer(
            long id,
            String list,
            ImportState state,
            long lastLine,
            long good,
            long bad,
            long hits,
            long opened,
            String failure,
            String tab,
            String unreadTabs) {

        static Answer of(Import list) {
            return new Answer(
                    list.id(),
                    list.list(),
                    list.state(),
                    list.lastLine(),
                    list.good(),
                    list.bad(),
                    list.hits(),
                    list.opened(),
                    list.failure(),
                    list.tab(),
                    list.unreadTabs());
        }
    }

    /** The same file again answers with the import it already is, and 200 instead of 201. */
    @PostMapping
    ResponseEntity<Answer> take(@RequestParam String list, @RequestParam MultipartFile file) throws IOException {
        var taken = desk.take(list, file.getOriginalFilename(), file);
        var answer = Answer.of(desk.get(taken.id()));
        return taken.again()
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create("/api/v1" + ImportsPage.PATH + "/" + taken.id()))
                        .body(answer);
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable long id) {
        return Answer.of(desk.get(id));
    }

    /** Has cases opened for hits for which none could be opened before. */
    @PostMapping("/{id}/hits-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tryAgain(@PathVariable long id) {
        desk.tryAgain(id);
    }

    /** Takes out a list that could not be read or is not read to its end yet; one that was compared stays, 409. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        desk.remove(id);
    }

    /** @param after the line after which to begin */
    @GetMapping("/{id}/faults")
    FaultWords.Lines faults(@PathVariable long id, @RequestParam(defaultValue = "0") long after, Locale locale) {
        return faults.page(desk.get(id), after, FAULTS, locale);
    }
}
