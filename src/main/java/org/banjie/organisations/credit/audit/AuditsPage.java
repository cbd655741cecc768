package org.banjie.organisations.credit.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.organisations.credit.CreditOffice;
import org.banjie.organisations.credit.CreditWords;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where spot audits are drawn, seen, and drawn again by whoever doubts them. */
@Controller
@RequestMapping("/audits")
class AuditsPage {

    private static final int ROWS = 25;
    private static final String LAST = "9223372036854775807";

    private final CreditOffice office;
    private final CreditWords words;
    private final DrawDesk desk;
    private final ConflictDesk conflicts;
    private final DrawViews views;
    private final Recheck recheck;
    private final Pool pool;
    private final MessageSource texts;

    AuditsPage(
            CreditOffice office,
            CreditWords words,
            DrawDesk desk,
            ConflictDesk conflicts,
            DrawViews views,
            Recheck recheck,
            Pool pool,
            MessageSource texts) {
        this.office = office;
        this.words = words;
        this.desk = desk;
        this.conflicts = conflicts;
        this.views = views;
        this.recheck = recheck;
        this.pool = pool;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = LAST) long before) {
        return page(before, "", new ConflictInput("", "", ""), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView draw(@RequestParam(defaultValue = "") String percent, Locale locale) {
        var nothing = new ConflictInput("", "", "");
        try {
            return new ModelAndView("redirect:/audits/" + desk.draw(percent(percent)));
        } catch (Invalid invalid) {
            return page(Long.MAX_VALUE, percent, nothing, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            var error = new InputError("percent", refusal.type(), texts.getMessage(refusal, locale));
            return page(Long.MAX_VALUE, percent, nothing, List.of(error), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/conflicts")
    ModelAndView declare(ConflictInput typed) {
        try {
            conflicts.declare(typed);
            return new ModelAndView("redirect:/audits");
        } catch (Invalid invalid) {
            return page(Long.MAX_VALUE, "", typed, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, @RequestParam(defaultValue = "") String after) {
        return show(views.get(id), after, null);
    }

    @PostMapping("/{id}/check")
    ModelAndView check(@PathVariable long id) {
        var draw = views.get(id);
        return show(draw, "", recheck.of(draw));
    }

    private BigDecimal percent(String typed) {
        if (typed.isBlank()) return null;
        if (typed.strip().matches("\\d{1,3}(\\.\\d{1,2})?")) return new BigDecimal(typed.strip());
        throw new Invalid(List.of(words.fault("percent", "percent")));
    }

    private ModelAndView show(Draw draw, String after, Recheck.Result result) {
        var drawn = views.drawn(draw.id(), after, ROWS);
        return new ModelAndView("credit/audit")
                .addObject("draw", draw)
                .addObject("result", result)
                .addObject("rows", drawn.rows())
                .addObject("first", after.isEmpty())
                .addObject("next", drawn.next());
    }

    private ModelAndView page(
            long before, String percent, ConflictInput typed, List<InputError> errors, HttpStatusCode status) {
        var found = views.page(before, ROWS + 1);
        boolean more = found.size() > ROWS;
        var page = new ModelAndView("credit/audits")
                .addObject("rows", more ? found.subList(0, ROWS) : found)
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", more ? found.get(ROWS - 1).id() : null)
                .addObject("mayAct", office.may(CreditOffice.DRAWING))
                .addObject("people", views.pool(pool.uids()))
                .addObject("percent", percent)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject(
                        "wrong",
                        errors.stream()
                                .collect(Collectors.toMap(InputError::path, InputError::message, (one, other) -> one)));
        page.setStatus(status);
        return page;
    }
}
