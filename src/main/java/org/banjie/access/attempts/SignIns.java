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
import org.banjie.access.devices.Origin;
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
    private final JustProved justProved;
    private final DemonstrationPassword demonstration;
    private final ApplicationEventPublisher events;

    SignIns(
            Passwords passwords,
            StaffDirectory staff,
            OneTimeCodes codes,
            ApplicantAccounts accounts,
            PartnerKeys keys,
            Throttle throttle,
            Repeats repeats,
            JustProved justProved,
            DemonstrationPassword demonstration,
            ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.staff = staff;
        this.codes = codes;
        this.accounts = accounts;
        this.keys = keys;
        this.throttle = throttle;
        this.repeats = repeats;
        this.justProved = justProved;
        this.demonstration = demonstration;
        this.events = events;
    }

    /**
     * A member of staff, by the password of the directory; nobody when it is wrong, or the account disabled or unknown.
     *
     * @param call whether this is one of many calls with the same password rather than a person at the door: the journal
     *     is told once an hour
     * @throws TooSoon after too many failures
     */
    public Optional<Actor> staff(String uid, String password, Origin from, boolean call) {
        var account = uid.strip().toLowerCase(Locale.ROOT);
        if (call && justProved.has(account, from.address(), password)) {
            var known = active(account);
            if (known.isPresent()) return welcome(known.get(), from, true);
        }
        var known = throttle.password(account, from, () -> matching(account, password));
        if (known.isEmpty()) {
            justProved.wrong(account);
            return refused(staff.find(account).map(Actor::uid).orElse("unknown"), from);
        }
        if (call) justProved.right(account, from.address(), password);
        return welcome(known.get(), from, call);
    }

    /** An applicant, by the code sent to the phone, which counts its own tries. @throws TooSoon after many wrong ones */
    public Optional<Actor> applicant(UUID id, String code, Origin from) {
        var known = codes.prove(id, code, from).flatMap(accounts::signIn).map(ApplicantAccount::actor);
        if (known.isPresent()) return welcome(known.get(), from, false);
        throttle.wrong("code", from);
        return refused("unknown", from);
    }

    /** Another system, by its key, which nobody can guess. @throws TooSoon after many wrong ones */
    public Optional<Actor> partner(String key, Origin from) {
        var known = keys.caller(key);
        if (known.isPresent()) return welcome(known.get(), from, true);
        throttle.wrong("key", from);
        return refused("unknown", from);
    }

    private Optional<Actor> active(String account) {
        return staff.isActive(account) ? staff.find(account) : Optional.empty();
    }

    private Optional<Actor> matching(String account, String password) {
        if (demonstration.isRefused(password)) return Optional.empty();
        return passwords.match(account, password) ? staff.find(account) : Optional.empty();
    }

    private Optional<Actor> welcome(Actor actor, Origin from, boolean call) {
        if (!call || repeats.first(actor.uid(), from.address())) {
            events.publishEvent(new AccessAct(actor.uid(), "sign-in", Map.of("from", from.address())));
        }
        return Optional.of(actor);
    }

    private Optional<Actor> refused(String by, Origin from) {
        events.publishEvent(new AccessAct(by, "sign-in-failed", Map.of("from", from.address())));
        return Optional.empty();
    }
}
