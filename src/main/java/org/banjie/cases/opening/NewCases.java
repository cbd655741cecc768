package org.banjie.cases.opening;

import java.sql.Timestamp;
import java.time.Clock;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.StatusChanged;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where a case begins. */
@Repository
@Transactional
public class NewCases {

    private final JdbcClient db;
    private final CaseNumbers numbers;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NewCases(JdbcClient db, CaseNumbers numbers, Vault vault, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.numbers = numbers;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a case as SUBMITTED, gives it its number and its tracking code. */
    public Receipt open(NewCase handedIn) {
        var no = numbers.next(handedIn.prefix(), handedIn.street());
        var code = TrackingCode.random();
        var applicant = handedIn.applicant();
        db.sql(
                        """
                insert into cases (case_no, kind, category, status, area, street, intake_unit, residence,
                                   applicant_type, applicant_name, id_index, id_sealed, phone_sealed,
                                   tracking_code, account, filed_by, handed_in_at)
                values (:no, :kind, :category, 'SUBMITTED', :area, :street, :intake, :residence,
                        :type, :name, :index, :id, :phone, :code, :account, :by, :at)
                """)
                .param("no", no)
                .param("kind", handedIn.kind())
                .param("category", handedIn.category())
                .param("area", handedIn.area())
                .param("street", handedIn.street())
                .param("intake", handedIn.intakeUnit())
                .param("residence", handedIn.residence())
                .param("type", applicant.type().name())
                .param("name", applicant.name())
                .param("index", index(applicant.idNo()))
                .param("id", vault.seal(applicant.idNo(), "cases.id:" + no))
                .param("phone", vault.seal(applicant.phone(), "cases.phone:" + no))
                .param("code", vault.seal(code, "cases.code:" + no))
                .param("account", handedIn.account())
                .param("by", handedIn.filedBy())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new StatusChanged(no, CaseStatus.SUBMITTED, null));
        return new Receipt(no, code, CaseStatus.SUBMITTED);
    }

    /** Null while the number is not known: those cases are not each other's. */
    private byte[] index(String idNo) {
        return idNo.isBlank() ? null : vault.blindIndex("person", idNo);
    }
}
