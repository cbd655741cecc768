package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A month of a street that pays 20,000 grants, from making the roster to the bank's answer for every line and the roster of the next
 * month, against a street that pays 2,000. Not part of the build; figures are printed, and a grant must not take longer for standing among more:
 *
 * <pre>mvn -Dtest=RosterBench -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 */
class RosterBench extends PaymentStory {

    private static final int GRANTS = Integer.getInteger("bench.grants", 20_000);
    private static final int FEWER = GRANTS / 10;

    /** The bank cannot pay one in so many. */
    private static final int FAILS = 100;

    /** By how much a grant among all may take longer than one among a tenth of them. */
    private static final double LONGER = 1.5;

    private static final BigDecimal EACH = new BigDecimal(1000);

    @Autowired
    Vault vault;

    @Test
    void figures() {
        month("310117004", FEWER);
        var few = month("310117102", FEWER);
        var many = month(OTHER_STREET, GRANTS);
        System.out.printf("%-34s %10s %10s   a grant: %s%n", "", FEWER, GRANTS, "times as long");
        few.forEach((what, seconds) -> System.out.printf(
                "%-34s %8.2f s %8.2f s   %.2f%n",
                what, seconds, many.get(what), many.get(what) / seconds * FEWER / GRANTS));
        assertThat(sum(many) / GRANTS).isLessThan(sum(few) / FEWER * LONGER);
    }

    private Map<String, Double> month(String where, int count) {
        street = where;
        goesTo("2026-02-09T09:00");
        new ManyGrants(db, vault).add(street, count, "2026-02-01");
        var left = count / ManyGrants.WITHOUT_ACCOUNT;
        var took = new LinkedHashMap<String, Double>();
        var id = timed(took, "made", () -> roster("2026-02"));
        assertThat(db.sql("select count(*) from payment_left_out where roster = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(left);
        assertThat(timed(took, "checked", () -> checker().post("/rosters/" + id + "/check"))
                        .status())
                .isEqualTo(204);
        assertThat(timed(took, "approved", () -> leader().post("/rosters/" + id + "/approve"))
                        .status())
                .isEqualTo(204);
        var file = timed(took, "bank file", () -> maker().file("/rosters/" + id + "/bank-file"));
        var answer = answer(new String(file, StandardCharsets.UTF_8));
        var entered = timed(took, "reconciled, one in a hundred failed", () -> maker().upload(
                        "/rosters/" + id + "/bank-return", "回盘.csv", answer));
        var paid = count - left;
        var failed = paid / FAILS;
        assertThat(entered.json().path("paid").asInt()).isEqualTo(paid - failed);
        assertThat(entered.json().path("failed").asInt()).isEqualTo(failed);
        assertThat(entered.json().path("due").asInt()).isZero();
        goesTo("2026-03-09T09:00");
        var next = timed(took, "made, with what failed", () -> roster("2026-03"));
        assertThat(db.sql("select total from payment_roster where id = ?")
                        .param(next)
                        .query(BigDecimal.class)
                        .single())
                .as("a month each, and the month that could not be paid")
                .isEqualByComparingTo(EACH.multiply(BigDecimal.valueOf(paid + failed)));
        return took;
    }

    /** 批次,序号,户名,账号,开户行,金额,所属月份,用途 comes back as 批次,序号,金额,结果,原因. */
    private static byte[] answer(String file) {
        var answer = new StringBuilder("批次,序号,金额,结果,原因\r\n");
        var n = 0;
        for (var line : file.lines().skip(1).toList()) {
            var cells = line.split(",");
            n++;
            answer.append(cells[0]).append(',').append(cells[1]).append(',').append(cells[5]);
            answer.append(n % FAILS == 0 ? ",失败,账户已销户\r\n" : ",成功,\r\n");
        }
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double sum(Map<String, Double> took) {
        return took.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static <T> T timed(Map<String, Double> took, String what, Supplier<T> act) {
        var start = System.nanoTime();
        var done = act.get();
        took.put(what, (System.nanoTime() - start) / 1e9);
        return done;
    }
}
