package org.banjie.funeral.arrangement.deceased;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.banjie.funeral.booking.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The names the dispatcher's board shows beside the numbers of cases. */
@Repository
@Transactional(readOnly = true)
class NamesOfTheDead implements Whose {

    private final JdbcClient db;

    NamesOfTheDead(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, String> names(Collection<String> caseNos) {
        var names = new HashMap<String, String>();
        db.sql("select case_no, name from funeral_deceased where case_no = any(?) and name is not null")
                .param(caseNos.toArray(String[]::new))
                .query((row, n) -> names.put(row.getString("case_no"), row.getString("name")))
                .list();
        return names;
    }
}
