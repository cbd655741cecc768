package org.banjie.intake.selfcheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.SelfCheck;
import org.banjie.kinds.own.SelfCheck.Sheet;
import org.banjie.kinds.own.SelfCheck.Turn;
import org.banjie.refusal.InputError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page of questions after another, then the answer. What has been answered travels in the form itself, never in the
 * address, the session or a table: once the page is closed, nobody knows it.
 */
@Controller
@RequestMapping("/self-check")
class SelfCheckPage {

    /** The page that was answered just now. */
    private static final String ANSWERED = "page";

    /** The page somebody wants to go back to. */
    private static final String CHANGE = "change";

    private final SelfCheck check;
    private final Kinds kinds;
    private final PapersToBring papers;
    private final Clock clock;

    SelfCheckPage(SelfCheck check, Kinds kinds, PapersToBring papers, Clock clock) {
        this.check = check;
        this.kinds = kinds;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView begin() {
        return next(Map.of());
    }

    @PostMapping
    ModelAndView next(@RequestParam Map<String, String> sent) {
        var turn = check.after(sent);
        var back = turn.asked().stream()
                .filter(sheet -> sheet.code().equals(sent.get(CHANGE)))
                .findFirst();
        if (back.isPresent()) return questions(turn, back.get(), List.of(), sent);
        if (turn.outcome() != null) return outcome(turn, sent);
        var last = turn.asked().get(turn.asked().size() - 1);
        return questions(turn, last, last.code().equals(sent.get(ANSWERED)) ? turn.errors() : List.of(), sent);
    }

    private ModelAndView questions(Turn turn, Sheet sheet, List<InputError> errors, Map<String, String> sent) {
        var before = turn.asked().indexOf(sheet) - 1;
        var page = new ModelAndView("intake/self-check")
                .addObject("sheet", sheet)
                .addObject("errors", errors)
                .addObject("typed", sent)
                .addObject("back", before < 0 ? null : turn.asked().get(before).code())
                .addObject("kept", kept(turn, sheet, sent));
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView outcome(Turn turn, Map<String, String> sent) {
        var kind = kinds.get(check.kind());
        return new ModelAndView("intake/self-check-outcome")
                .addObject("kind", kind)
                .addObject("outcome", turn.outcome())
                .addObject("papers", papers.of(kind, turn.outcome().fits()))
                .addObject(
                        "parts",
                        turn.asked().stream().map(sheet -> part(turn, sheet)).toList())
                .addObject("today", LocalDate.now(clock))
                .addObject("kept", kept(turn, null, sent));
    }

    /** What was answered on one page. */
    record Part(Sheet sheet, List<SelfCheck.Said> said) {}

    private static Part part(Turn turn, Sheet sheet) {
        return new Part(
                sheet,
                turn.said().stream()
                        .filter(one -> one.sheet().equals(sheet.code()))
                        .toList());
    }

    /** The answers of all pages but the one on screen, as they were typed. */
    private static Map<String, String> kept(Turn turn, Sheet shown, Map<String, String> sent) {
        var kept = new LinkedHashMap<String, String>();
        turn.asked().stream()
                .filter(sheet -> sheet != shown)
                .flatMap(sheet -> sheet.fields().stream())
                .filter(field -> sent.containsKey(field.name()))
                .forEach(field -> kept.put(field.name(), sent.get(field.name())));
        return kept;
    }
}
