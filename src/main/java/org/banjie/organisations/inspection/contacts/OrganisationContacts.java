package org.banjie.organisations.inspection.contacts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.applicants.ApplicantSignedIn;
import org.banjie.cases.Adoptions;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.PhonesOnFile;
import org.banjie.organisations.register.Roll;
import org.banjie.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The phones under which organisations get at their cases. The code of an organisation is public, so an account of it
 * proves only the phone: a case is given to an account whose phone is the one on file, and to no other.
 */
@Repository
@Transactional
public class OrganisationContacts implements PhonesOnFile {

    private final JdbcClient db;
    private final Vault vault;
    private final Cases cases;
    private final Adoptions adoptions;
    private final ApplicantAccounts accounts;
    private final Roll roll;
    private final Clock clock;

    OrganisationContacts(
            JdbcClient db,
            Vault vault,
            Cases cases,
            Adoptions adoptions,
            ApplicantAccounts accounts,
            Roll roll,
            Clock clock) {
        this.db = db;
        this.vault = vault;
        this.cases = cases;
        this.adoptions = adoptions;
        this.accounts = accounts;
        this.roll = roll;
        this.clock = clock;
    }

    /** The phone on file; where nobody has set one, that of the founding case. Empty where neither is known. */
    @Override
    public Optional<String> phone(String uscc) {
        return db.sql("select phone from inspection_contact where uscc = ?")
                .param(uscc)
                .query((row, n) -> vault.open(row.getBytes(1), context(uscc)))
                .optional()
                .or(() -> founders(uscc))
                .filter(phone -> !phone.isBlank());
    }

    /** uid of the organisation's account, where it has one with that phone. */
    public Optional<String> account(String uscc) {
        return phone(uscc)
                .flatMap(phone -> accounts.ofNumber(uscc)
                        .filter(account -> account.identity().phone().equals(phone)))
                .map(ApplicantAccount::uid);
    }

    /** Puts another phone on file; an account that has it is given the organisation's open cases. */
    void set(String uscc, String phone, String by) {
        db.sql(
                        """
                insert into inspection_contact (uscc, phone, set_by, set_at) values (:uscc, :phone, :by, :at)
                on conflict (uscc) do update set phone = :phone, set_by = :by, set_at = :at
                """)
                .param("uscc", uscc)
                .param("phone", vault.seal(phone, context(uscc)))
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        account(uscc).ifPresent(account -> give(uscc, account));
    }

    @EventListener
    void signedIn(ApplicantSignedIn signedIn) {
        var identity = signedIn.account().identity();
        if (identity.kind() != ApplicantKind.ORGANISATION) return;
        if (phone(identity.number()).filter(identity.phone()::equals).isEmpty()) return;
        give(identity.number(), signedIn.account().uid());
    }

    private void give(String uscc, String account) {
        adoptions.adoptOpen(uscc, account, "inspection");
    }

    private Optional<String> founders(String uscc) {
        return roll.foundedBy(uscc).flatMap(cases::find).map(found -> cases.applicant(found.caseNo())
                .phone());
    }

    static String context(String uscc) {
        return "inspection_contact:" + uscc;
    }
}
