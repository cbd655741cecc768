package org.banjie.oversight.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.kinds.own.StreetMeasure.Share;

/**
 * How a street did.
 *
 * @param parts in the order of the terms
 * @param total of a hundred, to one decimal; null where there was nothing to measure
 * @param grade code of it; null likewise
 */
public record StreetScore(String street, List<Part> parts, BigDecimal total, String grade) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param share null where there was nothing to do; then it counts neither for nor against */
    public record Part(String code, Share share, BigDecimal points) {}

    /** @param shares what was measured of this street, by code of the measure */
    static StreetScore of(String street, PerformanceTerms terms, Map<String, Share> shares) {
        var parts = new ArrayList<Part>();
        var points = BigDecimal.ZERO;
        var most = BigDecimal.ZERO;
        for (var measure : terms.measures()) {
            var share = shares.get(measure.code());
            if (share == null || share.of() == 0) {
                parts.add(new Part(measure.code(), null, null));
                continue;
            }
            parts.add(new Part(measure.code(), share, measure.points(share)));
            points = points.add(measure.points(share));
            most = most.add(measure.weight());
        }
        if (most.signum() == 0) return new StreetScore(street, parts, null, null);
        var total = points.multiply(HUNDRED).divide(most, 1, RoundingMode.HALF_UP);
        return new StreetScore(street, parts, total, terms.grade(total));
    }
}
