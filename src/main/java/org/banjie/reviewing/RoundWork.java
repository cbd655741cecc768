package org.banjie.reviewing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.grants.Grants;
import org.banjie.grants.OtherReviews;
import org.banjie.grants.OtherReviews.ToReview;
import org.springframework.stereotype.Component;

/**
 * Opens the reviews of the months that are asked about by now, each grant by itself, and sets the first day of those granted
 * before their guide said one. Run again it changes nothing.
 */
@Component
@Planned(name = "reviewing.rounds", every = "${banjie.reviewing.every:PT1H}")
class RoundWork implements ItemWork {

    private static final int PAGE = 200;
    private static final String OPEN = "OPEN/";
    private static final String DAY = "DAY/";

    private final OtherReviews due;
    private final Grants grants;
    private final GrantReviews reviews;
    private final GrantReviewRows rows;
    private final ReviewTerms terms;
    private final Cases cases;
    private final Items items;

    RoundWork(
            OtherReviews due,
            Grants grants,
            GrantReviews reviews,
            GrantReviewRows rows,
            ReviewTerms terms,
            Cases cases,
            Items items) {
        this.due = due;
        this.grants = grants;
        this.reviews = reviews;
        this.rows = rows;
        this.terms = terms;
        this.cases = cases;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var until = terms.askedUntil();
        if (until.isEmpty()) return false;
        setDays(shift);
        openAll(until.get(), shift);
        return false;
    }

    private void setDays(Shift shift) {
        var page = due.without(0, PAGE);
        while (!page.isEmpty() && !shift.isOver()) {
            var reviewed = ofKindsWithTerms(page);
            items.each(this, reviewed, one -> DAY + one.id(), one -> setDay(one.id()));
            page = due.without(page.get(page.size() - 1).id(), PAGE);
        }
    }

    private void openAll(LocalDate until, Shift shift) {
        var page = due.dueUntil(until, null, PAGE);
        while (!page.isEmpty() && !shift.isOver()) {
            items.each(this, toOpen(page), one -> OPEN + one.id(), one -> open(one.id()));
            page = due.dueUntil(until, page.get(page.size() - 1), PAGE);
        }
    }

    /** Those of the page whose own guide has them asked by now, and that are not being looked at. */
    private List<ToReview> toOpen(List<ToReview> page) {
        var open = rows.openAmong(page.stream().map(ToReview::id).toList());
        var by = byNumber(page);
        return ofKindsWithTerms(page).stream()
                .filter(one -> !open.contains(one.id()))
                .filter(one ->
                        !one.due().isAfter(terms.askedUntil(by.get(one.caseNo()).kind())))
                .toList();
    }

    private List<ToReview> ofKindsWithTerms(List<ToReview> page) {
        var by = byNumber(page);
        return page.stream()
                .filter(one -> by.containsKey(one.caseNo()))
                .filter(one -> terms.of(by.get(one.caseNo()).kind()).isPresent())
                .toList();
    }

    private Map<String, Case> byNumber(List<ToReview> page) {
        return cases.byNumber(page.stream().map(ToReview::caseNo).toList());
    }

    /** Done meanwhile, it changes nothing. */
    @Override
    public void again(String item) {
        var id = Long.parseLong(item.substring(item.indexOf('/') + 1));
        if (item.startsWith(DAY)) setDay(id);
        else open(id);
    }

    private void setDay(long id) {
        grants.find(id)
                .filter(grant -> grant.live() && grant.reviewDue() == null)
                .ifPresent(grant -> terms.next(cases.get(grant.caseNo()).kind(), grant.startsOn())
                        .ifPresent(day -> grants.nextReview(id, day)));
    }

    private void open(long id) {
        if (reviews.openOf(id).isEmpty()) reviews.open(id, ReviewOccasion.DUE, "", "system");
    }
}
