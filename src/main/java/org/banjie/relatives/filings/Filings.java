package org.banjie.relatives.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The filings, one for a case and a member of staff. */
@Repository
public class Filings {

    private static final String COLUMNS =
            """
            select case_no, filing_no, person, hint, relation, basis, origin, late, false_no, found_on, ended, visited_on
            from relatives_filing
            """;

    private final JdbcClient db;
    private final Clock clock;

    Filings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Puts a filing down; empty when it is there already, whoever found it first. */
    public OptionalLong add(NewFiling filing) {
        return db.sql(
                        """
                insert into relatives_filing (case_no, person, hint, relation, basis, origin, late, false_no, found_on)
                values (:case, :person, :hint, :relation, :basis, :origin, :late, :falseNo, :on)
                on conflict do nothing returning id
                """)
                .param("case", filing.caseNo())
                .param("person", filing.person())
                .param("hint", filing.hint())
                .param("relation", filing.relation().name())
                .param("basis", filing.basis())
                .param("origin", filing.origin().name())
                .param("late", filing.late())
                .param("falseNo", filing.falseNo())
                .param("on", LocalDate.now(clock))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    public void numbered(long id, String filingNo) {
        db.sql("update relatives_filing set filing_no = ? where id = ?")
                .params(filingNo, id)
                .update();
    }

    public List<Filing> of(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ? order by id")
                .param(caseNo)
                .query(Filing.class)
                .list();
    }

    public Optional<Filing> numbered(String filingNo) {
        return db.sql(COLUMNS + "where filing_no = ?")
                .param(filingNo)
                .query(Filing.class)
                .optional();
    }

    /** The newest filings for somebody. */
    public List<Filing> ofPerson(UUID person, int most) {
        return db.sql(COLUMNS + "where person = ? order by id desc limit ?")
                .params(person, most)
                .query(Filing.class)
                .list();
    }

    /** Which of these cases are on separate record, whatever became of the filing but for those found to be none. */
    public Set<String> among(Collection<String> caseNos) {
        if (caseNos.isEmpty()) return Set.of();
        return db.sql(
                        """
                select distinct case_no from relatives_filing
                where case_no in (:cases) and ended is distinct from 'DISMISSED'
                """)
                .param("cases", caseNos)
                .query(String.class)
                .set();
    }

    /** The hint was right: from now on it is a filing for that person; false when there is one already. */
    public boolean identified(String filingNo, UUID person, String caseNo) {
        return db.sql(
                                """
                update relatives_filing set person = :person where filing_no = :no and not exists (
                    select from relatives_filing where case_no = :case and person = :person)
                """)
                        .param("person", person)
                        .param("no", filingNo)
                        .param("case", caseNo)
                        .update()
                == 1;
    }

    public void visited(String filingNo, LocalDate on, String by, String cosignedBy) {
        db.sql(
                        """
                update relatives_filing
                set ended = 'VISITED', ended_on = :today, visited_on = :on, visited_by = :by, cosigned_by = :cosigned
                where filing_no = :no
                """)
                .param("today", LocalDate.now(clock))
                .param("on", on)
                .param("by", by)
                .param("cosigned", cosignedBy)
                .param("no", filingNo)
                .update();
    }

    public void end(String filingNo, Filing.End how) {
        db.sql("update relatives_filing set ended = ?, ended_on = ? where filing_no = ? and ended is null")
                .params(how.name(), LocalDate.now(clock), filingNo)
                .update();
    }
}
