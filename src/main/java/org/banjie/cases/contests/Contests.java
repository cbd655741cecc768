package org.banjie.cases.contests;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which decided case each appeal is against. Whoever reads it asks for each of the two who may see it. */
@Repository
@Transactional
public class Contests {

    /** Of one decision there are a few; whoever sends more finds them among the cases. */
    private static final int MOST = 20;

    private final JdbcClient db;

    Contests(JdbcClient db) {
        this.db = db;
    }

    public void add(String caseNo, String contested) {
        db.sql("insert into case_contest (case_no, contested) values (?, ?)")
                .params(caseNo, contested)
                .update();
    }

    /** The number of the case that this one contests. */
    public Optional<String> contestedBy(String caseNo) {
        return db.sql("select contested from case_contest where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .optional();
    }

    /** The numbers of the newest appeals against a case. */
    public List<String> against(String contested) {
        return db.sql("select case_no from case_contest where contested = ? order by case_no desc limit ?")
                .params(contested, MOST)
                .query(String.class)
                .list();
    }
}
