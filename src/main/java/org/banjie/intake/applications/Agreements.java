package org.banjie.intake.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.codes.AskedCode;
import org.banjie.access.codes.OneTimeCodes;
import org.banjie.access.devices.Origin;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who has agreed that somebody applies for them: the code sent to their own phone was given back by whoever applies. It
 * holds for that number, that phone, that kind and one case. Nobody learns from it who has an account: where the phone is
 * not theirs no code comes, and the answer is the same.
 */
@Repository
public class Agreements {

    private static final Duration HOLDS = Duration.ofDays(30);

    private final OneTimeCodes codes;
    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Agreements(OneTimeCodes codes, JdbcClient db, Vault vault, Clock clock) {
        this.codes = codes;
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Has a code sent to the applicant's phone.
     *
     * @throws org.banjie.refusal.Invalid where number or phone are none
     * @throws org.banjie.access.TooSoon as for a code to sign in
     * @throws org.banjie.access.codes.CodeNotSent when there is no way to send any
     */
    public void ask(Actor agent, Application application, Origin from) {
        var code = codes.askFor(application.agent().called(), identity(application), from);
        db.sql("delete from intake_agreement where asked_at < ?")
                .param(Timestamp.from(clock.instant().minus(HOLDS)))
                .update();
        db.sql(
                        """
                insert into intake_agreement (id, agent, kind, person_index, phone_index, code, asked_at)
                values (:id, :agent, :kind, :person, :phone, :code, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("agent", agent.uid())
                .param("kind", application.kind())
                .param("person", person(application))
                .param("phone", phone(application))
                .param("code", code)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether the code was the one that was sent last; each try counts. */
    public boolean prove(Actor agent, Application application, String code, Origin from) {
        var asked = last(agent, application);
        if (asked.isEmpty() || codes.prove(asked.get(), code, from).isEmpty()) return false;
        return db.sql("update intake_agreement set agreed_at = ? where code = ? and agreed_at is null")
                        .params(Timestamp.from(clock.instant()), asked.get())
                        .update()
                == 1;
    }

    /** The code that was asked for last; empty where none was. */
    public Optional<AskedCode> asked(Actor agent, Application application) {
        return last(agent, application).flatMap(codes::asked);
    }

    /** Whether they have agreed, and no case has come of it yet. */
    public boolean holds(Actor agent, Application application) {
        return db.sql(
                        """
                select exists (select from intake_agreement
                    where agent = :agent and kind = :kind and person_index = :person and phone_index = :phone
                      and agreed_at > :since and case_no is null)
                """)
                .param("agent", agent.uid())
                .param("kind", application.kind())
                .param("person", person(application))
                .param("phone", phone(application))
                .param("since", Timestamp.from(clock.instant().minus(HOLDS)))
                .query(Boolean.class)
                .single();
    }

    void spend(Actor agent, Application application, String caseNo) {
        db.sql(
                        """
                update intake_agreement set case_no = :no
                where agent = :agent and kind = :kind and person_index = :person and phone_index = :phone
                  and agreed_at is not null and case_no is null
                """)
                .param("no", caseNo)
                .param("agent", agent.uid())
                .param("kind", application.kind())
                .param("person", person(application))
                .param("phone", phone(application))
                .update();
    }

    private Optional<UUID> last(Actor agent, Application application) {
        return db.sql(
                        """
                select code from intake_agreement
                where agent = :agent and kind = :kind and person_index = :person and phone_index = :phone
                order by asked_at desc limit 1
                """)
                .param("agent", agent.uid())
                .param("kind", application.kind())
                .param("person", person(application))
                .param("phone", phone(application))
                .query(UUID.class)
                .optional();
    }

    private ApplicantIdentity identity(Application application) {
        var person = application.applicant();
        return ApplicantIdentity.parse(ApplicantKind.PERSON, person.number(), person.reached(), LocalDate.now(clock));
    }

    private byte[] person(Application application) {
        return vault.blindIndex("person", application.applicant().number());
    }

    private byte[] phone(Application application) {
        return vault.blindIndex("phone", application.applicant().reached());
    }
}
