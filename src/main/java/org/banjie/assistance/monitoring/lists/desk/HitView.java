package org.banjie.assistance.monitoring.lists.desk;

import java.util.List;
import org.banjie.assistance.monitoring.StreetAnswers;
import org.banjie.assistance.monitoring.lists.Hits;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.grants.LiveGrants;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.site.Slice;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** The hits of a list as its page shows them; what somebody must keep away from is not shown to them. */
@Component
class HitView {

    private static final int ROWS = 50;

    private final Hits hits;
    private final LiveGrants grants;
    private final Units units;
    private final StreetAnswers answers;
    private final HitsKeptAway away;
    private final Kinds kinds;

    HitView(Hits hits, LiveGrants grants, Units units, StreetAnswers answers, HitsKeptAway away, Kinds kinds) {
        this.hits = hits;
        this.grants = grants;
        this.units = units;
        this.answers = answers;
        this.away = away;
        this.kinds = kinds;
    }

    /**
     * @param grantNo number of the case the grant was decided in
     * @param granted what its kind is called; null where there is no such kind any more
     * @param answer what the street says, in words
     */
    record Row(
            long line, String grantNo, Words granted, String street, String review, String answer, boolean givenUp) {}

    /** @param next the hit after which the next page begins, null on the last */
    record Rows(List<Row> rows, Hits.Count count, Long next) {}

    Rows page(Import list, long after) {
        var unknown = away.grants();
        var found = Slice.of(hits.page(list.id(), after, unknown, ROWS + 1), ROWS);
        return new Rows(rows(found.rows()), hits.count(list.id(), unknown), found.next(Hits.Found::id));
    }

    private List<Row> rows(List<Hits.Found> shown) {
        var places = grants.places(shown.stream().map(Hits.Found::grantId).toList());
        var said = answers.of(shown.stream().map(Hits.Found::review).toList());
        return shown.stream()
                .map(hit -> {
                    var place = places.get(hit.grantId());
                    var street = units.get(place.street()).shown();
                    var granted = kinds.find(place.kind()).map(Kind::name).orElse(null);
                    var answer = hit.givenUp() ? said.givenUp() : said.get(hit.review());
                    return new Row(hit.line(), place.caseNo(), granted, street, hit.review(), answer, hit.givenUp());
                })
                .toList();
    }
}
