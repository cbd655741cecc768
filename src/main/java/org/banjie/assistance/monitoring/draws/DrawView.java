package org.banjie.assistance.monitoring.draws;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.monitoring.StreetAnswers;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Sight;
import org.banjie.site.Slice;
import org.banjie.vault.Mask;
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
    private final Cases cases;
    private final Rights rights;

    DrawView(
            Draws draws,
            Units units,
            StaffDirectory staff,
            SignedIn signedIn,
            Recusals recusals,
            StreetAnswers answers,
            Cases cases,
            Rights rights) {
        this.draws = draws;
        this.units = units;
        this.staff = staff;
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.answers = answers;
        this.cases = cases;
        this.rights = rights;
    }

    /**
     * A drawn grant, and what the street has answered so far.
     *
     * @param name of whom it was granted to, covered for whoever may not read it in the case either; null as long
     *     as no case of it is here
     * @param place the village
     * @param isHere whether the case it was granted in can be read here
     */
    record Row(
            String number,
            String name,
            String place,
            boolean isHere,
            boolean filed,
            boolean deviates,
            String review,
            String answer) {}

    /** @param result of drawing it again, null when nobody asked */
    ModelAndView show(SpotCheck draw, String after, SpotCheckRecheck.Result result) {
        var found = Slice.of(draws.sample(draw.id(), after, ROWS + 1), ROWS);
        return new ModelAndView("monitoring/draw")
                .addObject("draw", draw)
                .addObject("street", units.get(draw.street()).shown())
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
        var whose = cases.byNumber(shown.stream()
                .flatMap(one -> Stream.of(one.number(), String.valueOf(one.review())))
                .toList());
        var sights = rights.sights(signedIn.actor(), whose.values());
        return shown.stream()
                .filter(one -> !barred.contains(one.number()) && !barred.contains(String.valueOf(one.review())))
                .map(one -> row(one, known(one, whose), sights, words.get(one.review())))
                .toList();
    }

    /** The case it was granted in; where that is not here, the review of it. */
    private static Case known(Draws.Sampled one, Map<String, Case> whose) {
        return whose.getOrDefault(one.number(), whose.get(String.valueOf(one.review())));
    }

    private Row row(Draws.Sampled one, Case whose, Map<String, Sight> sights, String answer) {
        return new Row(
                one.number(),
                whose == null ? null : name(whose, sights.get(whose.caseNo())),
                whose == null ? null : units.get(whose.area()).name(),
                whose != null && whose.caseNo().equals(one.number()),
                one.filed(),
                one.deviates(),
                one.review(),
                answer);
    }

    private static String name(Case whose, Sight sight) {
        return sight.compareTo(Sight.MASKED) > 0 ? whose.applicantName() : Mask.name(whose.applicantName());
    }
}
