package org.banjie.oversight.services;

import java.util.Map;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database. */
@Component
class DatabaseService implements OutsideService {

    private final JdbcClient db;

    DatabaseService(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "oversight.service.database";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public ServiceAnswer ask() {
        try {
            return ServiceAnswer.works(db.sql("select 'PostgreSQL ' || current_setting('server_version')"
                            + " || ', ' || pg_size_pretty(pg_database_size(current_database()))")
                    .query(String.class)
                    .single());
        } catch (DataAccessException away) {
            return ServiceAnswer.fails(away);
        }
    }
}
