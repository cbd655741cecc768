package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.To;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Walker;
import org.banjie.vault.SealedColumn;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is sealed is known to the change of keys, whole: a column that was forgotten would stay under the old key. */
class SealedTest extends Story {

    /**
     * Hashes, signatures and blind indexes, the order of names that are readable anyway, and what the scheduler's table has room for and never holds; one-time codes and
     * kept answers are gone within a day.
     */
    private static final Set<String> NOT_SEALED = Set.of(
            "background_schedule.task_data",
            "audit_draw.pool_hash",
            "audit_draw.population_hash",
            "audit_draw.seed",
            "review_batch.population_hash",
            "review_batch.seed",
            "set_file.bytes",
            "message_wishes.code_hash",
            "cases.id_index",
            "applicant_account.number_index",
            "applicant_account.phone_index",
            "partner_key.secret_hash",
            "vault_key.fingerprint",
            "intake_authorisation.link_hash",
            "household_member.person_index",
            "relatives_person.name_order",
            "work_item.applicant_order",
            "grant_member.person_index",
            "live_grant_person.person_index",
            "monitoring_import.sha256",
            "monitoring_row.person_index",
            "monitoring_hit.person_index",
            "monitoring_lead.person_index",
            "monitoring_draw.seed",
            "monitoring_draw.population_hash",
            "organisation_officer.person_index",
            "inspection_batch.seed",
            "inspection_batch.population_hash");

    private static final Set<String> SHORT_LIVED = Set.of("one_time_code", "api_answer", "web_session_attributes");

    /** The tables with something of a case in them, and how its rows are found. */
    private static final Map<String, String> OF_A_CASE = Map.of(
            "cases", "case_no = :no",
            "case_answers", "case_no = :no",
            "case_opinion", "case_no = :no",
            "case_decision", "case_no = :no",
            "document", "case_no = :no",
            "message", "case_no = :no",
            "material_chunk", "material in (select id from material where subject = :no)");

    private static final String INTAKE = "street-intake." + STREET;

    @Autowired
    List<SealedColumn> columns;

    @Autowired
    Messages messages;

    @Autowired
    Vault vault;

    @Test
    void the_change_of_keys_knows_every_sealed_column() {
        var known = columns.stream().map(SealedColumn::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(bytesInTheSchema()).containsExactlyElementsOf(known);
    }

    @Test
    void every_value_of_a_closed_case_opens_as_the_change_of_keys_would_open_it() throws IOException {
        var caseNo = files(Household.of(3, "900"));
        messages.writeTo(To.now(Channel.MAIL, "sealed@example.org"), caseNo, Locale.CHINA, "mail-code", "123456");
        as(INTAKE).upload("/cases/" + caseNo + "/materials/proof", "证明.pdf", pdf());
        new Walker(port, today(), timeline::settle)
                .walk(caseNo, Map.of("Task_PreliminaryOpinion", "REJECT", "Task_DecideRefusal", "REJECT"));
        documents.open(documents.of(caseNo).get(0).id()); // printed; the others wait
        OF_A_CASE.forEach((table, rows) -> columns.stream()
                .filter(column -> column.table().equals(table))
                .forEach(column -> assertThat(opened(column, rows, caseNo))
                        .as(column.toString())
                        .isPositive()));
    }

    private int opened(SealedColumn column, String rows, String caseNo) {
        return db.sql("select * from %s where %s and %s is not null".formatted(column.table(), rows, column.column()))
                .param("no", caseNo)
                .query((row, n) -> vault.openBytes(
                        row.getBytes(column.column()), column.context().mapRow(row, n)))
                .list()
                .size();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private List<String> bytesInTheSchema() {
        return db
                .sql(
                        """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'bytea'
                  -- by its name a blind index: nothing in it opens
                  and column_name not like '%\\_index'
                  and table_name not like 'act\\_%' and table_name not like 'journal%'
                order by 1
                """)
                .query(String.class)
                .list()
                .stream()
                .filter(column -> !NOT_SEALED.contains(column) && !SHORT_LIVED.contains(column.split("\\.")[0]))
                .toList();
    }
}
