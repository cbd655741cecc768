package org.banjie.access.applicants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of applicants. A number has one account, and the account one phone: the first that proved itself with a
 * code, until a counter that has seen the identity paper binds it to another. Nobody gets into somebody's account with
 * another phone.
 */
@Repository
public class ApplicantAccounts {

    private final JdbcClient db;
    private final Vault vault;
    private final IdentityService identities;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ApplicantAccounts(
            JdbcClient db, Vault vault, IdentityService identities, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.vault = vault;
        this.identities = identities;
        this.clock = clock;
        this.events = events;
    }

    /** The account behind a uid such as {@code applicant:…}. */
    public Optional<ApplicantAccount> find(String uid) {
        if (!uid.matches("applicant:[0-9a-f-]{36}")) return Optional.empty();
        return db.sql("select * from applicant_account where id = :id")
                .param("id", UUID.fromString(uid.substring("applicant:".length())))
                .query(this::account)
                .optional();
    }

    /** The account of an identity number or uscc. */
    public Optional<ApplicantAccount> ofNumber(String number) {
        return db.sql("select * from applicant_account where number_index = :index")
                .param("index", numberIndex(number))
                .query(this::account)
                .optional();
    }

    /**
     * Whether that phone may be sent a code for that number: it is the account's, or nobody has an account yet and the
     * identity service knows of nothing against it. Asks another machine: never in a transaction; and asks for everybody,
     * or the time it takes would tell who has an account.
     */
    public boolean welcomes(ApplicantIdentity identity) {
        var same = identity.isPhoneOnly() || identities.says(identity) == IdentityService.Answer.SAME;
        return accepts(identity) && (same || ofNumber(identity.number()).isPresent());
    }

    /** Whether that phone may sign in with that number: nobody has an account yet, or it is the account's. */
    public boolean accepts(ApplicantIdentity identity) {
        return ofNumber(identity.number())
                .map(known -> known.identity().phone().equals(identity.phone()))
                .orElse(true);
    }

    /**
     * The account of somebody who has proved the phone; made where there is none. Tells with {@link ApplicantSignedIn}.
     *
     * @return empty when the number has been bound to another phone meanwhile: by somebody who was quicker, or at a counter
     */
    @Transactional
    public Optional<ApplicantAccount> signIn(ApplicantIdentity identity) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                        insert into applicant_account (id, kind, number_index, number_sealed, phone_index, phone_sealed,
                            opened_at)
                        values (:id, :kind, :numberIndex, :number, :phoneIndex, :phone, :now)
                        on conflict (number_index) do nothing
                        """)
                .param("id", id)
                .param("kind", identity.kind().name())
                .param("numberIndex", numberIndex(identity.number()))
                .param("number", vault.seal(identity.number(), context(id, "number")))
                .param("phoneIndex", vault.blindIndex("phone", identity.phone()))
                .param("phone", vault.seal(identity.phone(), context(id, "phone")))
                .param("now", OffsetDateTime.now(clock))
                .update();
        var account = db.sql(
                        """
                        update applicant_account set signed_in_at = :now
                        where number_index = :numberIndex and phone_index = :phoneIndex returning *
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("numberIndex", numberIndex(identity.number()))
                .param("phoneIndex", vault.blindIndex("phone", identity.phone()))
                .query(this::account)
                .optional();
        account.map(ApplicantSignedIn::new).ifPresent(events::publishEvent);
        return account;
    }

    /**
     * Binds an account to another phone, which becomes its number too where it goes by its phone alone; whoever signed in with the one before is out with the next request. Tells with
     * {@link PhoneChanged}.
     *
     * @param phone blank to shut the old one out only
     * @param by uid of who confirmed it
     * @throws org.springframework.dao.DuplicateKeyException when that phone is the number of another account
     */
    @Transactional
    public void bind(ApplicantAccount account, String phone, String office, String by) {
        if (account.identity().isPhoneOnly()) renumber(account, phone);
        db.sql(
                        """
                        update applicant_account
                        set phone_index = :index, phone_sealed = :phone, bindings = bindings + 1 where id = :id
                        """)
                .param("index", vault.blindIndex("phone", phone))
                .param("phone", vault.seal(phone, context(account.id(), "phone")))
                .param("id", account.id())
                .update();
        events.publishEvent(new PhoneChanged(account, phone, office, by));
    }

    /** The old phone is free for whoever has it now; an account that has no phone left has a number nobody can type. */
    private void renumber(ApplicantAccount account, String phone) {
        db.sql("update applicant_account set number_index = :index, number_sealed = :number where id = :id")
                .param("index", numberIndex(phone.isBlank() ? "left:" + account.id() : phone))
                .param("number", vault.seal(phone, context(account.id(), "number")))
                .param("id", account.id())
                .update();
    }

    /** How often a counter has bound the account to another phone. */
    int bindings(UUID id) {
        return db.sql("select bindings from applicant_account where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private byte[] numberIndex(String number) {
        return vault.blindIndex("idNo", number);
    }

    private ApplicantAccount account(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ApplicantAccount(
                id,
                new ApplicantIdentity(
                        ApplicantKind.valueOf(row.getString("kind")),
                        vault.open(row.getBytes("number_sealed"), context(id, "number")),
                        vault.open(row.getBytes("phone_sealed"), context(id, "phone"))));
    }

    public static String context(UUID id, String column) {
        return "applicant_account/" + id + "/" + column;
    }
}
