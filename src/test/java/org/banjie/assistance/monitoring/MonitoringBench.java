package org.banjie.assistance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.households.Recipients;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Grants;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How fast a list of a million rows is compared and a draw over a hundred thousand grants made. Not part of the build;
 * figures are printed:
 *
 * <pre>mvn -Dtest=MonitoringBench -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 */
class MonitoringBench extends Story {

    private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);
    private static final int GRANTS = Integer.getInteger("bench.grants", 100_000);
    private static final int HITS = 100;
    private static final Sheet SHEET = new Sheet("a list of %,d rows compared with %,d grants".formatted(ROWS, GRANTS));
    private static final String DISTRICT = "district-assistance";
    private static final String BIG = "310117109";

    @Autowired
    Grants grants;

    @Autowired
    ByHand byHand;

    @Test
    void figures() {
        register();
        var recipients = new Recipients(grants).many(VILLAGE, HITS);
        var file = list(recipients);
        SHEET.tells("the list", "%.1f MB".formatted(file.length / 1e6));
        var list = timed("upload, sealed", () -> as(DISTRICT)
                        .sendFile("/monitoring/imports?list=DEATH", "million.csv", file))
                .json();
        timed("read, checked, sealed, matched, cases opened for " + HITS + " hits", () -> {
            byHand.settle();
            return 0;
        });
        var done = as(DISTRICT)
                .get("/monitoring/imports/" + list.path("id").asLong())
                .json();
        assertThat(done.path("good").asInt()).isEqualTo(ROWS);
        assertThat(done.path("hits").asInt()).isEqualTo(HITS);
        var draw = timed("draw over %,d grants".formatted(GRANTS), () -> as(DISTRICT)
                        .post("/monitoring/draws", Map.of("street", BIG)))
                .json();
        var check = timed("the same drawn again and compared", () -> as("auditor")
                .get("/monitoring/draws/" + draw.path("id").asLong() + "/check"));
        assertThat(check.json().path("ok").asBoolean()).isTrue();
    }

    private void register() {
        db.sql("insert into household (area, street, opened_on) select ?, ?, '2025-01-01' from generate_series(1, ?)")
                .params(BIG + "001", BIG, GRANTS)
                .update();
        db.sql(
                        """
                insert into assistance_grant (household, case_no, kind, category, street, village, monthly, starts_on, status)
                select id, 'DB-310117109-2025-' || lpad(id::text, 6, '0'), 'assistance', 'MLA', street, area, true, '2025-01-01', 'LIVE'
                from household where street = ?
                """)
                .param(BIG)
                .update();
        db.sql(
                        """
                insert into grant_member (grant_id, person_index, live)
                select g.id, sha256((g.id || '/' || n)::bytea), true
                from assistance_grant g cross join generate_series(1, 2) n where g.street = ?
                """)
                .param(BIG)
                .update();
        db.sql("analyze").update();
    }

    private static byte[] list(List<Recipients.Recipient> recipients) {
        var out = new ByteArrayOutputStream(ROWS * 48);
        out.writeBytes("身份证号,姓名,死亡日期\n".getBytes(StandardCharsets.UTF_8));
        var every = ROWS / recipients.size();
        for (var i = 0; i < ROWS; i++) {
            var id = i % every == 0 ? recipients.get(i / every).idNo() : number(i);
            out.writeBytes((id + ",某某某,2026-01-05\n").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String number(int i) {
        var birth = LocalDate.of(1940, 1, 1).plusDays(i / 1000);
        return withCheck("310117" + birth.toString().replace("-", "") + "%03d".formatted(i % 1000));
    }

    private static String withCheck(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += weights[i] * (first17.charAt(i) - '0');
        return first17 + "10X98765432".charAt(sum % 11);
    }

    private interface Job<T> {
        T run();
    }

    private static <T> T timed(String what, Job<T> job) {
        System.gc();
        var before = used();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        var result = job.run();
        var took = System.nanoTime() - start;
        var peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        SHEET.took(what, took);
        SHEET.tells(
                what + ", heap",
                "%d MB before, %d MB at most with what waits to be collected".formatted(before >> 20, peak >> 20));
        return result;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
