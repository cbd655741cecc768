package org.banjie.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.cases.Cases;
import org.banjie.grants.Category;
import org.banjie.grants.FirstReview;
import org.banjie.grants.NewGrant;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.ReviewTerm;
import org.banjie.kinds.Setting;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** When what a kind grants is looked at again, as its guide says today. */
@Component
class ReviewTerms implements FirstReview {

    private final Kinds kinds;
    private final Cases cases;
    private final Settings settings;
    private final Clock clock;

    ReviewTerms(Kinds kinds, Cases cases, Settings settings, Clock clock) {
        this.kinds = kinds;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> of(NewGrant grant) {
        if (grant.category() != Category.OTHER || !grant.money().monthly()) return Optional.empty();
        return next(cases.get(grant.caseNo()).kind(), grant.startsOn());
    }

    /** The terms of a kind; empty where its guide has none. */
    Optional<ReviewTerm> of(String kind) {
        return kinds.find(kind).map(Kind::grants).map(grants -> grants.review());
    }

    /** The first day after today that is so many times the months of the guide after that one. */
    Optional<LocalDate> next(String kind, LocalDate from) {
        if (of(kind).isEmpty()) return Optional.empty();
        var months = number(kind, ReviewTerm.MONTHS);
        var today = LocalDate.now(clock);
        var times = 1;
        while (!from.plusMonths((long) times * months).isAfter(today)) times++;
        return Optional.of(from.plusMonths((long) times * months));
    }

    /** The last day until which grants of that kind are asked about today: the rounds of whole months are opened together. */
    LocalDate askedUntil(String kind) {
        var day = LocalDate.now(clock).plusDays(number(kind, ReviewTerm.ASKED));
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    /** The latest of all kinds; empty where nothing is to be looked at. */
    Optional<LocalDate> askedUntil() {
        return kinds.all().stream()
                .map(Kind::code)
                .filter(kind -> of(kind).isPresent())
                .map(this::askedUntil)
                .max(LocalDate::compareTo);
    }

    int number(String kind, String setting) {
        return Integer.parseInt(inForce(kind, setting).value());
    }

    String basis(String kind, String setting) {
        return inForce(kind, setting).basis();
    }

    private Setting inForce(String kind, String setting) {
        return settings.on(kind, setting, LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("No setting " + setting + " in force for " + kind));
    }
}
