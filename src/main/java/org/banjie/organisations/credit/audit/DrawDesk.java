package org.banjie.organisations.credit.audit;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.lots.Sampling;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws organisations and inspectors (双随机): with all that is needed to draw again, and nothing drawn is given back. */
@Service
@Transactional
class DrawDesk {

    static final String VERB = "audit-drawn";

    private static final int PAGE = 5000;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final SecureRandom random = new SecureRandom();
    private final SignedIn signedIn;
    private final Journal journal;
    private final Roll roll;
    private final Share share;
    private final Pool pool;
    private final Draws draws;
    private final AuditOpening opening;
    private final Clock clock;

    DrawDesk(
            SignedIn signedIn, Journal journal,
            Roll roll,
            Share share,
            Pool pool,
            Draws draws,
            AuditOpening opening,
            Clock clock) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.roll = roll;
        this.share = share;
        this.pool = pool;
        this.draws = draws;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * Draws among the living organisations that were not drawn this year.
     *
     * @param percent null for what the table says; the first draw of a year may not have less
     * @throws Refusal CONFLICT where there is nobody to draw, or too few inspectors
     */
    long draw(BigDecimal percent) {
        var by = signedIn.demand(CreditRights.DRAWING);
        int year = LocalDate.now(clock).getYear();
        int round = draws.nextRound(year);
        var least = share.on(LocalDate.now(clock));
        check(percent, round, least);
        var inspectors = pool.uids();
        if (inspectors.size() < least.inspectors()) throw conflict("too-few-inspectors");
        var codes = population(year);
        if (codes.isEmpty()) throw conflict("nothing-to-draw");
        return draw(by, year, round, percent == null ? least.percent() : percent, least, codes, inspectors);
    }

    private long draw(
            Actor by,
            int year,
            int round,
            BigDecimal percent,
            Share.Least least,
            List<String> codes,
            TreeSet<String> inspectors) {
        // after population and pool are fixed: whoever draws cannot know what the seed will pick
        byte[] seed = new byte[32];
        random.nextBytes(seed);
        int lots = Sampling.lots(codes.size(), percent);
        var draw = new Draw(
                0,
                year,
                round,
                seed,
                codes.size(),
                Sampling.hash(codes),
                Sampling.hash(inspectors),
                percent,
                least.inspectors(),
                least.basis(),
                lots,
                by.uid(),
                clock.instant());
        long id = draws.add(draw);
        draws.addPool(id, inspectors);
        var drawn = Sampling.draw(seed, codes, lots);
        draws.addPopulation(id, codes, drawn);
        drawn.forEach(uscc -> opening.open(id, draw, roll.find(uscc).orElseThrow(), inspectors));
        journal.record(Act.of(draw.chain(), by, CreditRights.DRAWING, VERB, Map.of("seed", draw.seedHex(), "population", draw.populationHex(), "pool", draw.poolHex())));
        return id;
    }

    private List<String> population(int year) {
        var drawn = draws.drawnIn(year);
        var codes = new ArrayList<String>();
        String after = "";
        for (var page = roll.page(after, PAGE); !page.isEmpty(); page = roll.page(after, PAGE)) {
            page.stream()
                    .map(Roll.Entry::uscc)
                    .filter(code -> !drawn.contains(code))
                    .forEach(codes::add);
            after = page.get(page.size() - 1).uscc();
        }
        return codes.stream().sorted().toList();
    }

    private void check(BigDecimal percent, int round, Share.Least least) {
        if (percent == null) return;
        if (percent.signum() <= 0 || percent.compareTo(ALL) > 0)
            throw new Invalid(List.of(CreditFault.of("percent", "percent")));
        if (round == 1 && percent.compareTo(least.percent()) < 0)
            throw new Invalid(List.of(CreditFault.of("percent", "share-too-small", least.percent(), least.basis())));
    }

    private static Refusal conflict(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "credit.audit." + type);
    }
}
