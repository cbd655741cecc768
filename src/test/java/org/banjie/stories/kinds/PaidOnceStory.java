package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.cases.Cases;
import org.banjie.files.Csv;
import org.banjie.files.CsvRow;
import org.banjie.kinds.own.Guidance;
import org.banjie.tracking.standing.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of the kinds whose money is paid once: they end when the bank has paid it. */
abstract class PaidOnceStory extends KindStory {

    /** Columns of the file a bank pays from. */
    private static final int SUM = 5;

    private static final int PURPOSE = 7;

    @Autowired
    private Cases cases;

    @Autowired
    private Standings standings;

    /** A roster of what is paid once takes in whatever the street owes: here nothing of other stories. */
    @BeforeEach
    void nothingElseIsOwedOnce() {
        db.sql("update assistance_grant set once = false where once and paid_on is null")
                .update();
    }

    /**
     * What was granted once is paid: signed by three, in the bank's file under the name of its kind, answered by the bank;
     * each applicant reads so, and the street owes nothing more.
     *
     * @param sums yuan that the street owes by the numbers of the cases: all of them are paid, and nothing else
     */
    void arePaidOnce(String kind, Map<String, String> sums) {
        sums.forEach((caseNo, sum) -> assertThat(told(caseNo)).contains("应发 " + said(sum) + " 元", "由银行发放"));
        var once = Map.of("street", STREET, "every", "ONCE");
        var roster = signed(once);
        assertThat(lines(roster).map(line -> line.get(SUM) + " " + line.get(PURPOSE)))
                .containsExactlyInAnyOrderElementsOf(
                        sums.values().stream().map(sum -> sum + " " + kind).toList());
        sums.keySet().forEach(caseNo -> assertThat(told(caseNo)).contains("银行正在发放"));
        bankPays(roster);
        sums.forEach((caseNo, sum) -> assertThat(told(caseNo)).contains(said(sum) + " 元已经由银行发放"));
        assertThat(as(INTAKE).post("/rosters", once).json().path("type").asText())
                .as("nothing is paid twice")
                .endsWith("nothing-once");
    }

    /** The bank has paid every line of its file. */
    private void bankPays(String roster) {
        var answer = new StringBuilder("批次,序号,金额,结果,原因\r\n");
        lines(roster)
                .forEach(line -> answer.append("%s,%s,%s,成功,\r\n".formatted(line.get(0), line.get(1), line.get(SUM))));
        var reply = as(INTAKE)
                .upload(roster + "/bank-return", "回盘.csv", answer.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reply.ok()).as("%s", reply).isTrue();
        assertThat(as(INTAKE).get(roster).json().at("/roster/status").asText()).isEqualTo("SETTLED");
    }

    private Stream<List<String>> lines(String roster) {
        return Csv.rows(Csv.text(as(INTAKE).file(roster + "/bank-file"))).stream()
                .skip(1)
                .map(CsvRow::cells);
    }

    /** What the page of the case tells whoever applied of the money. */
    private String told(String caseNo) {
        return standings.afterGrant(cases.get(caseNo), Locale.CHINA).stream()
                .flatMap(section -> section.lines().stream())
                .map(Guidance.Line::text)
                .toList()
                .toString();
    }

    private static String said(String sum) {
        return "%,.2f".formatted(new BigDecimal(sum));
    }
}
