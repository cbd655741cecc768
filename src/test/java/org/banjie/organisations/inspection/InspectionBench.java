package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.banjie.testing.bench.Sheet;
import org.junit.jupiter.api.Test;

/**
 * How long a year's round of three thousand organisations takes: opened, reported by a bot, reviewed and concluded. Not
 * part of the build; figures are printed:
 *
 * <pre>mvn -Dtest=InspectionBench -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 */
class InspectionBench extends InspectionStory {

    private static final int ORGANISATIONS = Integer.getInteger("bench.organisations", 3000);
    private static final int BOTS = 4;
    private static final Sheet SHEET = new Sheet("a year’s round of %,d organisations".formatted(ORGANISATIONS));

    @Test
    void figures() throws Exception {
        var all = each(ORGANISATIONS, n -> enrolled("ASSOCIATION", "2010-05-01", true));
        timed("phones put on file, in one call", () -> {
            onFile(all);
            return 0;
        });
        timed("round opened: a case filled in beforehand for each", () -> {
            opensTheRound(YEAR);
            return 0;
        });
        timed(
                "reported, by organisations over their own accounts, each with a paper",
                () -> each(ORGANISATIONS, n -> hands(all.get(n))));
        timed(
                "reviewed by the competent unit over the API",
                () -> each(
                        ORGANISATIONS,
                        n -> tries("competent-unit", caseOf(all.get(n)), "Task_PreReview", "AGREE", Map.of())));
        var batch = timed("sample drawn", () -> as(REGISTRAR).post("/inspection/rounds/2025/batches"))
                .json();
        var sample = batch.path("sample").findValuesAsText("caseNo");
        timed(
                sample.size() + " drawn ones examined",
                () -> each(sample.size(), n -> tries("registrar-2", sample.get(n), "Task_Examine", "CLEAN", Map.of())));
        timed("the others concluded in the background", () -> {
            as(REGISTRAR).post("/inspection/batches/" + batch.path("id").asLong() + "/conclude");
            byHand.settle();
            return 0;
        });
        timed("papers printed, cases closed", () -> {
            timeline.settle();
            return 0;
        });
        var counts = round(YEAR).path("counts");
        SHEET.tells("where they stand", counts.toString());
        assertThat(counts.path("PASS").asInt()).isEqualTo(ORGANISATIONS);
        assertThat(db.sql("select count(*) from document where code = 'conclusion'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ORGANISATIONS);
    }

    private boolean hands(String uscc) {
        reportsWithoutWaiting(uscc, Map.of());
        return true;
    }

    private interface Job<T> {
        T of(int n);
    }

    private static <T> List<T> each(int count, Job<T> job) throws Exception {
        var bots = Executors.newFixedThreadPool(BOTS);
        try {
            var all = new ArrayList<Callable<T>>();
            for (var i = 0; i < count; i++) {
                var n = i;
                all.add(() -> job.of(n));
            }
            var results = new ArrayList<T>();
            for (var one : bots.invokeAll(all)) results.add(one.get());
            return results;
        } finally {
            bots.shutdown();
        }
    }

    private static <T> T timed(String what, Callable<T> job) throws Exception {
        var start = System.nanoTime();
        var result = job.call();
        SHEET.took(what, System.nanoTime() - start);
        return result;
    }
}
