package org.banjie.organisations.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates and approved charters; a later one takes the place of the earlier. */
@Repository
public class Certificates {

    private final JdbcClient db;

    Certificates(JdbcClient db) {
        this.db = db;
    }

    /** @param issuedOn day it was handed over; null before */
    public record Certificate(int no, String caseNo, LocalDate validFrom, LocalDate validUntil, LocalDate issuedOn) {

        /** Its last day is a day of validity. */
        public boolean expiredOn(LocalDate day) {
            return validUntil.isBefore(day);
        }

        /** Renewed before its time was up, so that the new time has not begun. */
        public boolean renewedAheadOf(LocalDate day) {
            return validFrom.isAfter(day);
        }

        /** 延续: the day after the old time ends; a late renewal begins the day it is granted, never earlier. */
        public LocalDate renewedFrom(LocalDate granted) {
            return expiredOn(granted) ? granted : validUntil.plusDays(1);
        }
    }

    /** @throws IllegalArgumentException when it would end before it begins */
    public void add(String uscc, String caseNo, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) throw new IllegalArgumentException("Certificate from " + from + " until " + until);
        db.sql(
                        """
                insert into organisation_certificate (uscc, no, case_no, valid_from, valid_until)
                select ?, coalesce(max(no), 0) + 1, ?, ?, ? from organisation_certificate where uscc = ?
                """)
                .params(uscc, caseNo, from, until, uscc)
                .update();
    }

    public void issued(String caseNo, LocalDate on) {
        db.sql("update organisation_certificate set issued_on = ? where case_no = ? and issued_on is null")
                .params(on, caseNo)
                .update();
    }

    public Optional<Certificate> current(String uscc) {
        return of(uscc).stream().findFirst();
    }

    /** Newest first. */
    List<Certificate> of(String uscc) {
        return db.sql(
                        """
                select no, case_no, valid_from, valid_until, issued_on from organisation_certificate
                where uscc = ? order by no desc limit 50
                """)
                .param(uscc)
                .query(Certificate.class)
                .list();
    }

    /** 章程核准: the paper itself is with the case. @return the version's number */
    public int approveCharter(String uscc, String caseNo, LocalDate on) {
        return db.sql(
                        """
                insert into organisation_charter (uscc, version, case_no, approved_on)
                select ?, coalesce(max(version), 0) + 1, ?, ? from organisation_charter where uscc = ?
                returning version
                """)
                .params(uscc, caseNo, on, uscc)
                .query(Integer.class)
                .single();
    }
}
