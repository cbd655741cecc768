package org.banjie.oversight.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.banjie.kinds.own.StreetMeasure.Share;

/**
 * What the performance of a year is made of.
 *
 * @param from first day in force, until the next ones are
 * @param basis on what they rest
 * @param grades by how many points are needed at least
 */
public record PerformanceTerms(
        LocalDate from, String basis, List<Grade> grades, String gradesBasis, List<Measure> measures) {

    /** What it is called in {@code oversight.performance.grade}. */
    public record Grade(String code, BigDecimal points) {}

    /**
     * One of the things that count.
     *
     * @param weight points that it brings at most
     * @param none share of a hundred up to which it brings nothing
     * @param full share of a hundred from which on it brings all; in between it goes evenly
     * @param kinds codes of the kinds it is counted of, where it is counted of cases
     */
    public record Measure(
            String code, BigDecimal weight, BigDecimal none, BigDecimal full, String basis, List<String> kinds) {

        public Measure {
            kinds = kinds == null ? List.of() : kinds;
        }

        /** Of {@link #weight}; to one decimal. */
        BigDecimal points(Share share) {
            var reached = BigDecimal.valueOf(100L * share.done())
                    .subtract(none.multiply(BigDecimal.valueOf(share.of())))
                    .max(BigDecimal.ZERO);
            var all = full.subtract(none).multiply(BigDecimal.valueOf(share.of()));
            return weight.multiply(reached).divide(all, 1, RoundingMode.HALF_UP).min(weight);
        }
    }

    String grade(BigDecimal points) {
        return grades.stream()
                .sorted(Comparator.comparing(Grade::points).reversed())
                .filter(grade -> points.compareTo(grade.points()) >= 0)
                .findFirst()
                .orElseThrow()
                .code();
    }
}
