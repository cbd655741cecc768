package org.banjie.assistance.monitoring.draws;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Recusals;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.assistance.monitoring.StreetAnswers;
import org.banjie.jurisdiction.Units;
import org.banjie.site.Slice;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A draw as its page shows it; what somebody must keep away from is not shown to them. */
@Component
class DrawView {

    private static final int ROWS = 50;

    private final Draws draws;
    private final Units units;
    private final StaffDirectory staff;
    private final SignedIn signedIn;
    private final Recusals recusals;
    private final StreetAnswers answers;

    DrawView(
            Draws draws,
            Units units,
            StaffDirectory staff,
            SignedIn signedIn,
            Recusals recusals,
            StreetAnswers answers) {
        this.draws = draws;
        this.units = units;
        this.staff = staff;
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.answers = answers;
    }

    /** A drawn grant, and what the street has answered so far. */
    record Row(String number, boolean filed, boolean deviates, String review, String answer) {}

    /** @param result of drawing it again, null when nobody asked */
    ModelAndView show(SpotCheck draw, String after, SpotCheckRecheck.Result result) {
        var found = Slice.of(draws.sample(draw.id(), after, ROWS + 1), ROWS);
        return new ModelAndView("monitoring/draw")
                .addObject("draw", draw)
                .addObject("street", units.get(draw.street()).name())
                .addObject(
                        "by",
                        staff.find(draw.drawn().by())
                                .map(Actor::name)
                                .orElse(draw.drawn().by()))
                .addObject("rows", rows(found.rows()))
                .addObject("after", after)
                .addObject("next", found.next(Draws.Sampled::number))
                .addObject("result", result)
                .addObject("command", command(draw));
    }

    /** What somebody types who trusts no program of ours. */
    private static String command(SpotCheck draw) {
        return ("while read -r n; do echo \"$(printf '%%s %%s' %s $n | sha256sum | cut -c1-64) $n\"; done"
                        + " < draw-%d-population.txt | LC_ALL=C sort | head -n %d")
                .formatted(draw.drawn().seedHex(), draw.id(), draw.drawn().lots());
    }

    private List<Row> rows(List<Draws.Sampled> shown) {
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        var words = answers.of(shown.stream().map(Draws.Sampled::review).toList());
        return shown.stream()
                .filter(one -> !barred.contains(one.number()) && !barred.contains(String.valueOf(one.review())))
                .map(one -> new Row(one.number(), one.filed(), one.deviates(), one.review(), words.get(one.review())))
                .toList();
    }
}
