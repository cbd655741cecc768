package org.banjie.studio.running.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Migrations that another administrator has asked for, and those that are held. */
@Component
class MigrationErrands implements Errands {

    private final JdbcClient db;
    private final RunningAdministrators administrators;
    private final Kinds kinds;

    MigrationErrands(JdbcClient db, RunningAdministrators administrators, Kinds kinds) {
        this.db = db;
        this.administrators = administrators;
        this.kinds = kinds;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (administrators.office(actor).isEmpty()) return List.of();
        return db.sql(
                        """
                select id, model, state, from_number, to_number, asked_at from studio_migration
                where state in ('ASKED', 'PAUSED') and (state = 'PAUSED' or asked_by <> ?) order by id limit ?
                """)
                .params(actor.uid(), Errand.MOST)
                .query((row, n) -> errand(row, locale))
                .list();
    }

    private Errand errand(ResultSet row, Locale locale) throws SQLException {
        var model = row.getString("model");
        return Errand.of(
                "studio-running.errand." + row.getString("state"),
                "/studio/running/" + model + "/migrations/" + row.getLong("id"),
                row.getTimestamp("asked_at").toInstant(),
                name(model, locale),
                row.getString("from_number"),
                row.getString("to_number"));
    }

    private String name(String model, Locale locale) {
        return kinds.all().stream()
                .filter(kind -> kind.model().equals(model))
                .map(Kind::name)
                .map(name -> name.in(locale))
                .findFirst()
                .orElse(model);
    }
}
