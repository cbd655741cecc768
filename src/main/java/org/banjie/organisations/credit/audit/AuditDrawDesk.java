package org.banjie.organisations.credit.audit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.lots.Drawing;
import org.banjie.lots.Pages;
import org.banjie.lots.Sampling;
import org.banjie.lots.Share;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** AuditDraws organisations and inspectors (双随机): with all that is needed to draw again, and nothing drawn is given back. */
@Service
@Transactional
class AuditDrawDesk {

    static final String VERB = "audit-drawn";

    private static final int PAGE = 5000;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final SignedIn signedIn;
    private final Journal journal;
    private final Roll roll;
    private final AuditShare share;
    private final Drawing drawing;
    private final InspectorPool pool;
    private final AuditDraws draws;
    private final AuditOpening opening;
    private final Clock clock;

    AuditDrawDesk(
            SignedIn signedIn,
            Journal journal,
            Roll roll,
            AuditShare share,
            Drawing drawing,
            InspectorPool pool,
            AuditDraws draws,
            AuditOpening opening,
            Clock clock) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.roll = roll;
        this.share = share;
        this.drawing = drawing;
        this.pool = pool;
        this.draws = draws;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * AuditDraws among the living organisations that were not drawn this year.
     *
     * @param percent null for what the table says; the first draw of a year may not have less
     * @throws Refusal CONFLICT where there is nobody to draw, or too few inspectors
     */
    long draw(BigDecimal percent) {
        var by = signedIn.demand(CreditRights.DRAWING);
        var year = LocalDate.now(clock).getYear();
        var round = draws.nextRound(year);
        var least = share.on(LocalDate.now(clock));
        check(percent, round, least);
        var inspectors = pool.uids();
        if (inspectors.size() < least.inspectors()) throw conflict("too-few-inspectors");
        var codes = population(year);
        if (codes.isEmpty()) throw conflict("nothing-to-draw");
        var share = new Share(percent == null ? least.percent() : percent, least.basis());
        var drawn = drawing.of(codes, share, by.uid());
        var draw = draws.add(new AuditDraw(0, year, round, drawn, Sampling.hash(inspectors), least.inspectors()));
        open(draw, codes, inspectors);
        journal.record(Act.of(draw.chain(), by, CreditRights.DRAWING, VERB, draw.told()));
        return draw.id();
    }

    private void open(AuditDraw draw, List<String> codes, Set<String> inspectors) {
        draws.addPool(draw.id(), inspectors);
        var picked = draw.drawn().pick(codes);
        draws.addPopulation(draw.id(), codes, picked);
        picked.forEach(uscc -> opening.open(draw, roll.find(uscc).orElseThrow(), inspectors));
    }

    private List<String> population(int year) {
        var drawn = draws.drawnIn(year);
        var codes = new ArrayList<String>();
        Pages.each(after -> roll.page(after, PAGE), Roll.Entry::uscc, entry -> codes.add(entry.uscc()));
        return codes.stream().filter(code -> !drawn.contains(code)).sorted().toList();
    }

    private void check(BigDecimal percent, int round, AuditShare.Least least) {
        if (percent == null) return;
        if (percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
            throw new Invalid(List.of(CreditFault.of("percent", "percent")));
        }
        if (round == 1 && percent.compareTo(least.percent()) < 0) {
            throw new Invalid(List.of(CreditFault.of("percent", "share-too-small", least.percent(), least.basis())));
        }
    }

    private static Refusal conflict(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "credit.audit." + type);
    }
}
