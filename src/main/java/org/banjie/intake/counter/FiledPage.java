package org.banjie.intake.counter;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.search.FiledBy;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody at a counter has taken in, and the receipt of each, which can be printed again. */
@Controller
@RequestMapping("/intake/mine")
class FiledPage {

    private static final int ROWS = 25;

    private final SignedIn signedIn;
    private final FiledBy filed;
    private final Cases cases;
    private final Recusals recusals;
    private final Kinds kinds;
    private final Receipts receipts;
    private final Clock clock;

    FiledPage(
            SignedIn signedIn,
            FiledBy filed,
            Cases cases,
            Recusals recusals,
            Kinds kinds,
            Receipts receipts,
            Clock clock) {
        this.signedIn = signedIn;
        this.filed = filed;
        this.cases = cases;
        this.recusals = recusals;
        this.kinds = kinds;
        this.receipts = receipts;
        this.clock = clock;
    }

    record Row(Case found, String matter) {}

    /** @param before the moment the page goes back from; null for the newest */
    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) Instant before, Locale locale) {
        var actor = staff();
        var from = before == null ? clock.instant().plusSeconds(1) : before;
        var barred = recusals.casesBarredFor(actor.uid());
        var shown = Slice.of(filed.page(actor.uid(), q.strip(), barred, from, ROWS + 1), ROWS);
        return new ModelAndView("intake/mine")
                .addObject("q", q.strip())
                .addObject("rows", shown.map(one -> row(one, locale)).rows())
                .addObject("older", shown.next(Case::handedInAt))
                .addObject("newest", before == null);
    }

    /** @throws Refusal NOT_FOUND for what somebody else took in, and for those who have to keep away from it by now */
    @GetMapping("/{caseNo}")
    ModelAndView receipt(@PathVariable String caseNo, Locale locale) {
        var actor = staff();
        var found = cases.find(caseNo)
                .filter(one -> one.filedBy().equals(actor.uid()) && !recusals.isRecused(caseNo, actor.uid()))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo));
        return receipts.of(actor, found, locale);
    }

    private Row row(Case found, Locale locale) {
        return new Row(found, kinds.get(found.kind()).matter(found.category()).in(locale));
    }

    private Actor staff() {
        var actor = signedIn.actor();
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "intake.no-kinds");
        return actor;
    }
}
