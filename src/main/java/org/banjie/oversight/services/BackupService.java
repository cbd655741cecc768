package org.banjie.oversight.services;

import java.util.Map;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database itself knows of its backup: whether what it writes is kept elsewhere all the time, and when last. */
@Component
class BackupService implements OutsideService {

    private final JdbcClient db;

    BackupService(JdbcClient db) {
        this.db = db;
    }

    private record Archive(boolean kept, boolean failed, String last) {}

    @Override
    public String name() {
        return "oversight.service.backup";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public ServiceAnswer ask() {
        try {
            var archive = db.sql(
                            """
                    select current_setting('archive_mode') <> 'off' as kept,
                        coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as failed,
                        coalesce(to_char(last_archived_time at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), '') as last
                    from pg_stat_archiver
                    """)
                    .query(Archive.class)
                    .single();
            if (!archive.kept()) return ServiceAnswer.off();
            var state = archive.failed() ? ServiceAnswer.State.FAILS : ServiceAnswer.State.WORKS;
            return new ServiceAnswer(state, archive.last());
        } catch (DataAccessException away) {
            return ServiceAnswer.fails(away);
        }
    }
}
