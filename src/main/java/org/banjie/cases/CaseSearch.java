package org.banjie.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases for a desk. It knows nothing of rights: the caller asks which of them somebody may see. */
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

    /** Those cases that exist, in no order. */
    public List<Case> all(Collection<String> caseNos) {
        if (caseNos.isEmpty()) return List.of();
        return db.sql(Cases.COLUMNS + "where case_no = any(:numbers)")
                .param("numbers", caseNos.toArray(String[]::new))
                .query(Case.class)
                .list();
    }

    /** Cases of those kinds and of applicants whose name begins so, that have to do with one of the units; newest first. */
    public List<Case> named(String beginning, Collection<String> units, Collection<String> kinds, int most) {
        return find("applicant_name like :text and " + WITHIN, beginning, units, kinds, most);
    }

    /** Cases of those kinds whose number begins so, that have to do with one of the units; newest first. */
    public List<Case> numbered(String beginning, Collection<String> units, Collection<String> kinds, int most) {
        return find("case_no like :text and " + WITHIN, beginning, units, kinds, most);
    }

    private List<Case> find(
            String condition, String text, Collection<String> units, Collection<String> kinds, int most) {
        if (units.isEmpty() || kinds.isEmpty()) return List.of();
        return db.sql(Cases.COLUMNS + "where " + condition
                        + " and kind = any(:kinds) order by handed_in_at desc, case_no limit :most")
                .param("text", prefix(text))
                .param("units", units.stream().map(CaseSearch::prefix).toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("most", most)
                .query(Case.class)
                .list();
    }

    private static String prefix(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
