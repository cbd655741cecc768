package org.banjie.funeral.arrangement.body;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.banjie.casework.facts.Causes;
import org.banjie.kinds.Settings;
import org.banjie.time.limits.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** More time to cremate, for a reason that was stated (上海市殡葬管理条例第二十四条); the reason is with the opinion. */
@Repository
class Extensions {

    private static final String LIMIT = "cremation";
    private static final String BASIS = "上海市殡葬管理条例第二十四条：说明理由，延期火化";

    private final JdbcClient db;
    private final Limits limits;
    private final Settings settings;
    private final Causes causes;
    private final Clock clock;

    Extensions(JdbcClient db, Limits limits, Settings settings, Causes causes, Clock clock) {
        this.db = db;
        this.limits = limits;
        this.settings = settings;
        this.causes = causes;
        this.clock = clock;
    }

    LocalDate extend(String caseNo) {
        var days = Integer.parseInt(settings.value("funeral", "extensionDays"));
        var length = limits.find(caseNo, LIMIT).orElseThrow().length() + days;
        var until = limits.change(caseNo, LIMIT, length, BASIS).dueOn();
        db.sql(
                        """
                insert into funeral_extension (case_no, no, days, until, by, at)
                select :no, count(*) + 1, :days, :until, :by, :at from funeral_extension where case_no = :no
                """)
                .param("no", caseNo)
                .param("days", days)
                .param("until", until)
                .param("by", causes.orLastMove(caseNo).orElseThrow().by())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return until;
    }
}
