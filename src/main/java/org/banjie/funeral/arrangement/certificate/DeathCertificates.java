package org.banjie.funeral.arrangement.certificate;

import java.sql.Timestamp;
import java.time.Clock;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.PapersChecked;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The death certificates. One that was checked is not made pending again. */
@Repository
public class DeathCertificates {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeathCertificates(JdbcClient db, Vault vault, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    public DeathCertificate of(String caseNo) {
        return db.sql("select state, form, issued_on from funeral_certificate where case_no = ?")
                .param(caseNo)
                .query(DeathCertificate.class)
                .optional()
                .orElse(DeathCertificate.NONE);
    }

    /** What a form says of the certificate; silence changes nothing. @param by who checked it */
    public void record(String caseNo, Answered said, String by) {
        if (!said.has("certificate") || of(caseNo).verified()) return;
        var state = said.text("certificate");
        if (state.equals("VERIFIED")) {
            verify(caseNo, said.text("certForm"), said.text("certNumber"), said, "certIssuedOn", by);
        } else keep(caseNo, state);
    }

    /** The police has let the body go: its paper is the certificate. */
    public void release(String caseNo, Answered said, String by) {
        verify(caseNo, "POLICE", said.text("releaseNumber"), said, "releasedOn", by);
    }

    private void keep(String caseNo, String state) {
        db.sql(
                        """
                insert into funeral_certificate (case_no, state) values (:no, :state)
                on conflict (case_no) do update set state = :state
                """)
                .param("no", caseNo)
                .param("state", state)
                .update();
    }

    private void verify(String caseNo, String form, String number, Answered said, String day, String by) {
        keep(caseNo, "VERIFIED");
        db.sql(
                        """
                update funeral_certificate
                set form = :form, no_sealed = :number, issued_on = :issued, verified_by = :by, verified_at = :at
                where case_no = :no
                """)
                .param("no", caseNo)
                .param("form", form)
                .param("number", vault.seal(number, DeathCertificate.context(caseNo)))
                .param("issued", said.day(day).orElseThrow())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new PapersChecked(caseNo));
    }
}
