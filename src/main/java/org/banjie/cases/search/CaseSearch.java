package org.banjie.cases.search;

import java.util.Collection;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.words.Beginning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases for a list, and finds them by their numbers. It knows nothing of rights: the caller asks which of them somebody may see. */
@Repository
@Transactional(readOnly = true)
public class CaseSearch {

    /** A unit's code begins with the code of the unit it lies in. */
    private static final String WITHIN =
            "(area like any(:units) or intake_unit like any(:units) or residence like any(:units))";

    private final JdbcClient db;

    CaseSearch(JdbcClient db) {
        this.db = db;
    }

    /** The numbers of those that begin so, highest first. */
    public List<String> beginning(String text, Collection<String> units, Collection<String> kinds, int most) {
        return numbers("case_no like :text", "case_no using ~>~", text, units, kinds, most);
    }

    /** The numbers of those that end so, newest first. */
    public List<String> ending(String text, Collection<String> units, Collection<String> kinds, int most) {
        var backwards = new StringBuilder(text).reverse().toString();
        return numbers("reverse(case_no) like :text", "handed_in_at desc, case_no desc", backwards, units, kinds, most);
    }

    /** The numbers of those that go on so after the letters they begin with, highest first. */
    public List<String> goingOn(String text, Collection<String> units, Collection<String> kinds, int most) {
        var rest = "substr(case_no, strpos(case_no, '-') + 1)";
        return numbers(rest + " like :text", rest + " using ~>~", text, units, kinds, most);
    }

    /** Sorted by {@code using ~>~}, the order of the indexes that know beginnings; any other sorts all that fit. */
    private List<String> numbers(
            String condition, String order, String text, Collection<String> units, Collection<String> kinds, int most) {
        if (units.isEmpty() || kinds.isEmpty()) return List.of();
        return db.sql("select case_no from cases where " + condition + " and kind = any(:kinds) and " + WITHIN
                        + " order by " + order + " limit :most")
                .param("text", Beginning.of(text))
                .param("kinds", kinds.toArray(String[]::new))
                .param("units", units.stream().map(Beginning::of).toArray(String[]::new))
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Those cases that exist, in no order. */
    public List<Case> all(Collection<String> caseNos) {
        if (caseNos.isEmpty()) return List.of();
        return db.sql(Cases.COLUMNS + "where case_no = any(:numbers)")
                .param("numbers", caseNos.toArray(String[]::new))
                .query(Case.class)
                .list();
    }
}
