package org.banjie.access.attempts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.AccessAct;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.TooSoon;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.codes.OneTimeCodes;
import org.banjie.access.directory.Passwords;
import org.banjie.access.partners.PartnerKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Checks who somebody is, slowly for those who guess, and tells the journal. */
@Service
public class SignIns {

    private final Passwords passwords;
    private final StaffDirectory staff;
    private final OneTimeCodes codes;
    private final ApplicantAccounts accounts;
    private final PartnerKeys keys;
    private final Throttle throttle;
    private final Repeats repeats;
    private final ApplicationEventPublisher events;

    SignIns(
            Passwords passwords,
            StaffDirectory staff,
            OneTimeCodes codes,
            ApplicantAccounts accounts,
            PartnerKeys keys,
            Throttle throttle,
            Repeats repeats,
            ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.staff = staff;
        this.codes = codes;
        this.accounts = accounts;
        this.keys = keys;
        this.throttle = throttle;
        this.repeats = repeats;
        this.events = events;
    }

    /**
     * A member of staff, by the password of the directory; nobody when it is wrong, or the account disabled or unknown.
     *
     * @param call whether this is one of many calls with the same password rather than a person at the door: the journal
     *     is told once an hour
     * @throws TooSoon after too many failures
     */
    public Optional<Actor> staff(String uid, String password, String address, boolean call) {
        var account = uid.strip().toLowerCase(Locale.ROOT);
        throttle.check(account, address);
        Optional<Actor> known = passwords.match(account, password) ? staff.find(account) : Optional.empty();
        if (known.isEmpty()) return refused(staff.find(account).map(Actor::uid).orElse("unknown"), account, address);
        throttle.succeeded(account, address);
        return welcome(known.get(), address, call);
    }

    /** An applicant, by the code sent to the phone. */
    public Optional<Actor> applicant(UUID id, String code, String address) {
        throttle.check(id.toString(), address);
        var known = codes.prove(id, code).map(accounts::signIn).map(ApplicantAccount::actor);
        if (known.isEmpty()) return refused("unknown", id.toString(), address);
        return welcome(known.get(), address, false);
    }

    /** Another system, by its key. */
    public Optional<Actor> partner(String key, String address) {
        var account = "key " + key.split("\\.", 2)[0];
        throttle.check(account, address);
        var known = keys.caller(key);
        if (known.isEmpty()) return refused("unknown", account, address);
        return welcome(known.get(), address, true);
    }

    private Optional<Actor> welcome(Actor actor, String address, boolean call) {
        if (!call || repeats.first(actor.uid(), address)) {
            events.publishEvent(new AccessAct(actor.uid(), "sign-in", Map.of("from", address)));
        }
        return Optional.of(actor);
    }

    private Optional<Actor> refused(String by, String account, String address) {
        throttle.failed(account, address);
        events.publishEvent(new AccessAct(by, "sign-in-failed", Map.of("from", address)));
        return Optional.empty();
    }
}
