package org.banjie.grants;

import java.time.LocalDate;
import org.banjie.jurisdiction.Units;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the table of grants and the people in each; nobody else does. */
@Repository
public class GrantWriter {

    private final JdbcClient db;
    private final Vault vault;
    private final Units units;

    GrantWriter(JdbcClient db, Vault vault, Units units) {
        this.db = db;
        this.vault = vault;
        this.units = units;
    }

    long add(long household, NewGrant grant, LocalDate reviewDue) {
        var money = grant.money();
        return db.sql(
                        """
                insert into assistance_grant (household, case_no, kind, category, street, village, monthly, starts_on, ends_on,
                                              status, review_due, account_holder, account_no, bank, once, title, paid_before,
                                              paid_on)
                values (:household, :no, :kind, :category, :street, :village, :monthly, :starts, :ends,
                        'LIVE', :due, :holder, :account, :bank, :once, :title, :before, :paid)
                returning id
                """)
                .param("household", household)
                .param("no", grant.caseNo())
                .param("kind", grant.origin().kind())
                .param("category", grant.category().name())
                .param("street", units.streetOf(grant.village()).code())
                .param("village", grant.village())
                .param("monthly", money.monthly())
                .param("starts", grant.startsOn())
                .param("ends", grant.endsOn())
                .param("due", reviewDue)
                .param("holder", sealed(grant.paidTo().holder(), HouseholdSeals.holder(grant.caseNo())))
                .param("account", sealed(grant.paidTo().number(), HouseholdSeals.account(grant.caseNo())))
                .param("bank", grant.paidTo().bank())
                .param("once", money.isOnce())
                .param("title", grant.origin().title())
                .param("before", money.paidBefore())
                .param("paid", money.isPaid() ? grant.startsOn() : null)
                .query(Long.class)
                .single();
    }

    void addMember(long grant, byte[] person, boolean live) {
        db.sql("insert into grant_member (grant_id, person_index, live) values (?, ?, ?)")
                .params(grant, person, live)
                .update();
    }

    void move(BenefitGrant grant, String village) {
        db.sql("update assistance_grant set village = ?, street = ? where id = ?")
                .params(village, units.streetOf(village).code(), grant.id())
                .update();
    }

    void end(long grant, LocalDate endsOn) {
        db.sql("update assistance_grant set ends_on = ? where id = ?")
                .params(endsOn, grant)
                .update();
    }

    /** A grant that is over no longer keeps its people from another. */
    void close(long grant, GrantStatus status) {
        db.sql("update assistance_grant set status = ?, review_due = null where id = ?")
                .params(status.name(), grant)
                .update();
        db.sql("update grant_member set live = false where grant_id = ?")
                .param(grant)
                .update();
    }

    /** Its people stay in it. */
    void become(long grant, GrantStatus status) {
        db.sql("update assistance_grant set status = ? where id = ?")
                .params(status.name(), grant)
                .update();
    }

    void nextReview(long grant, LocalDate due) {
        db.sql("update assistance_grant set review_due = ? where id = ?")
                .params(due, grant)
                .update();
    }

    void markFiled(String caseNo) {
        db.sql("update assistance_grant set filed = true where case_no = ?")
                .param(caseNo)
                .update();
    }

    void release(long grant, byte[] person) {
        db.sql("delete from grant_member where grant_id = ? and person_index = ?")
                .params(grant, person)
                .update();
    }

    void markDeviating(String caseNo) {
        db.sql("update assistance_grant set deviates = true where case_no = ?")
                .param(caseNo)
                .update();
    }

    public void payTo(BenefitGrant grant, String bank, String holder, String number) {
        db.sql("update assistance_grant set bank = ?, account_holder = ?, account_no = ? where id = ?")
                .params(
                        bank,
                        sealed(holder, HouseholdSeals.holder(grant.caseNo())),
                        sealed(number, HouseholdSeals.account(grant.caseNo())),
                        grant.id())
                .update();
    }

    private byte[] sealed(String clear, String context) {
        return clear == null || clear.isBlank() ? null : vault.seal(clear, context);
    }
}
