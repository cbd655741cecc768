package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.banjie.testing.TestCluster;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A roster of four hundred takes as many statements as one of four, at each of its steps: none is sent for a row. */
class StatementsOfARosterTest extends PaymentStory {

    private static final int FEW = 4;
    private static final int MANY = 400;

    /** An instance looks for news of its own, reads kinds anew, opens a connection; each of these rosters has a hundred rows of each sort. */
    private static final long BY_THE_WAY = 40;

    private final TestCluster cluster = TestCluster.running();

    @Autowired
    Vault vault;

    @Test
    void none_is_sent_for_a_row() {
        month("310117102", FEW);
        var few = month("310117004", FEW);
        var many = month(OTHER_STREET, MANY);

        assertThat(many).allSatisfy((act, statements) -> assertThat(statements)
                .as("statements of what is " + act)
                .isPositive()
                .isLessThanOrEqualTo(few.get(act) + BY_THE_WAY));
    }

    private Map<String, Long> month(String where, int count) {
        street = where;
        new ManyGrants(db, vault).add(street, count, "2026-02-01");
        db.sql("update assistance_grant set account_no = null where street = ? and id % 4 = 0")
                .param(street)
                .update();
        var counted = new LinkedHashMap<String, Long>();
        var id = counted(counted, "made", () -> roster("2026-02"));
        counted(counted, "looked at", () -> maker().get("/rosters/" + id + "/items"));
        counted(counted, "checked", () -> checker().post("/rosters/" + id + "/check"));
        counted(counted, "approved", () -> leader().post("/rosters/" + id + "/approve"));
        counted(counted, "taken to the bank", () -> maker().file("/rosters/" + id + "/bank-file"));
        var answered = counted(
                counted, "answered", () -> maker().upload("/rosters/" + id + "/bank-return", "回盘.csv", answer(id)));
        assertThat(answered.json().path("failed").asInt()).isPositive();
        assertThat(answered.json().path("due").asInt()).isZero();
        return counted;
    }

    /** The bank could not pay the half of them. */
    private byte[] answer(long id) {
        return itemIds(id).stream()
                .map(item -> id + "," + item + ",1000," + (item % 2 == 0 ? "失败,账户已销户" : "成功,"))
                .collect(Collectors.joining("\r\n", "批次,序号,金额,结果,原因\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private <T> T counted(Map<String, Long> counted, String act, Supplier<T> deed) {
        cluster.countStatements();
        var done = deed.get();
        counted.put(act, cluster.statements(database()));
        return done;
    }

    private String database() {
        return db.sql("select current_database()").query(String.class).single();
    }
}
