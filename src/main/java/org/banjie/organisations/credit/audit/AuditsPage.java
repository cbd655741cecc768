package org.banjie.organisations.credit.audit;

import java.math.BigDecimal;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.credit.audit.conflicts.ConflictDesk;
import org.banjie.organisations.credit.audit.conflicts.ConflictInput;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
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

    private final SignedIn signedIn;
    private final AuditDrawDesk desk;
    private final ConflictDesk conflicts;
    private final AuditDrawViews views;
    private final AuditRecheck recheck;
    private final InspectorPool pool;
    private final Sentences sentences;

    AuditsPage(
            SignedIn signedIn,
            AuditDrawDesk desk,
            ConflictDesk conflicts,
            AuditDrawViews views,
            AuditRecheck recheck,
            InspectorPool pool,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.conflicts = conflicts;
        this.views = views;
        this.recheck = recheck;
        this.pool = pool;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = LAST) long before) {
        return page(before, "", ConflictInput.blank(), List.of());
    }

    @PostMapping
    ModelAndView draw(@RequestParam(defaultValue = "") String percent) {
        return Answer.to(
                () -> "/audits/" + desk.draw(percent(percent)),
                "percent",
                errors -> page(Long.MAX_VALUE, percent, ConflictInput.blank(), errors));
    }

    @PostMapping("/conflicts")
    ModelAndView declare(ConflictInput typed) {
        return Answer.to(
                () -> {
                    conflicts.declare(typed);
                    return "/audits";
                },
                errors -> page(Long.MAX_VALUE, "", typed, errors));
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

    private static BigDecimal percent(String typed) {
        if (typed.isBlank()) return null;
        if (typed.strip().matches("\\d{1,3}(\\.\\d{1,2})?")) return new BigDecimal(typed.strip());
        throw new Invalid(List.of(CreditFault.of("percent", "percent")));
    }

    private ModelAndView show(AuditDraw draw, String after, AuditRecheck.Result result) {
        var drawn = views.drawn(draw.id(), after, ROWS);
        return new ModelAndView("credit/audit")
                .addObject("draw", draw)
                .addObject("result", result)
                .addObject("rows", drawn.rows())
                .addObject("first", after.isEmpty())
                .addObject("next", drawn.next());
    }

    private ModelAndView page(long before, String percent, ConflictInput typed, List<InputError> errors) {
        var slice = Slice.of(views.page(before, ROWS + 1), ROWS);
        return new ModelAndView("credit/audits")
                .addObject("rows", slice.rows())
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", slice.next(AuditDraw::id))
                .addObject("mayAct", signedIn.may(CreditRights.DRAWING))
                .addObject("people", views.pool(pool.uids()))
                .addObject("percent", percent)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }
}
