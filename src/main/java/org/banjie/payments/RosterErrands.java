package org.banjie.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.MoneyGranted.Every;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rosters that wait for a signature, for the bank, or to be made anew, each with whoever may do it. */
@Component
class RosterErrands implements Errands {

    private final JdbcClient db;
    private final RosterRights rights;
    private final Units units;

    RosterErrands(JdbcClient db, RosterRights rights, Units units) {
        this.db = db;
        this.rights = rights;
        this.units = units;
    }

    /**
     * One that was sent back waits until the month, or what is paid once, has another. Whoever signed before is not asked to sign again, and
     * whoever must keep away from one line is not asked to take the file to the bank.
     */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!RosterRights.RETURNING.has(actor)) return List.of();
        return db.sql(
                        """
                select id, street, month, every, status, coalesce(approved_at, checked_at, made_at) as since
                from payment_roster r
                where status <> 'SETTLED' and (
                       (status = 'MADE' and street = any(:checking) and made_by <> :me)
                    or (status = 'CHECKED' and street = any(:approving) and :me not in (made_by, checked_by))
                    or (status = 'APPROVED' and street = any(:making) and not exists (
                        select from payment_item i where i.roster = r.id and i.case_no = any(:barred)))
                    or (status = 'RETURNED' and street = any(:making) and not exists (
                        select from payment_roster n
                        where r.every = 'MONTH' and n.every = 'MONTH' and n.street = r.street and n.month = r.month
                          and n.status <> 'RETURNED')
                        and not exists (select from payment_roster l
                        where l.street = r.street and l.every = r.every and l.id > r.id
                          and (l.every = 'ONCE' or l.month = r.month))))
                order by since limit :most
                """)
                .param("me", actor.uid())
                .param("making", RosterRights.MAKING.offices(actor).toArray(String[]::new))
                .param("checking", RosterRights.CHECKING.offices(actor).toArray(String[]::new))
                .param("approving", RosterRights.APPROVING.offices(actor).toArray(String[]::new))
                .param("barred", rights.barred(actor).toArray(String[]::new))
                .param("most", Errand.MOST)
                .query((row, n) -> errand(row))
                .list();
    }

    private static String errand(String every, String status) {
        return "payments.errand." + (every.equals(Every.ONCE.name()) ? "ONCE." : "") + status;
    }

    private Errand errand(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        return Errand.of(
                errand(row.getString("every"), row.getString("status")),
                "/payments/" + row.getLong("id"),
                row.getTimestamp("since").toInstant(),
                month.toString(),
                units.get(row.getString("street")).shown());
    }
}
