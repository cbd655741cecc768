package org.banjie.assistance.application.objections.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.assistance.application.objections.Objection;
import org.banjie.assistance.application.objections.ObjectionInput;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody objects to what hangs as a public notice, without signing in. */
@Controller
@RequestMapping("/objections")
class OpenObjectionPage {

    private final OpenObjections objections;
    private final Clock clock;

    OpenObjectionPage(OpenObjections objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String number) {
        return page(number, typed(false, "", "", "", ""), List.of());
    }

    @PostMapping
    ModelAndView bring(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "false") boolean anonymous,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "") String evidence,
            HttpServletRequest request) {
        var input = typed(anonymous, who, contact, facts, evidence);
        try {
            return Answer.to(
                    () -> {
                        var entry = objections.bring(number, input, request.getRemoteAddr());
                        return "/objections/received/" + entry;
                    },
                    errors -> page(number, input, errors));
        } catch (TooSoon tooSoon) {
            var later = new InputError("", "too-soon", "objections.open.too-soon", tooSoon.minutes());
            var page = page(number, input, List.of(later));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
    }

    /** The receipt: only whoever brought it was told this address. */
    @GetMapping("/received/{id}")
    ModelAndView received(@PathVariable UUID id) {
        return new ModelAndView("objections/received").addObject("receipt", objections.receipt(id));
    }

    private ObjectionInput typed(boolean anonymous, String who, String contact, String facts, String evidence) {
        return new ObjectionInput(
                Objection.OBJECTION,
                anonymous,
                who,
                contact,
                ObjectionInput.ONLINE,
                LocalDate.now(clock),
                facts,
                evidence);
    }

    private static ModelAndView page(String number, ObjectionInput typed, List<InputError> errors) {
        return new ModelAndView("objections/open")
                .addObject("number", number)
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
