package org.banjie.access.counter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.AccessAct;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Binds an account to another phone, or shuts the old one out: a clerk sees the identity paper and asks, a second person of
 * the same office confirms. So a lost, changed or recycled phone, or a stranger who was first, keeps nobody out for good. The
 * phone may be the one the account has: what was handed in at a counter with an older one follows it then.
 */
@Service
class PhoneDesk {

    private final PhoneChanges changes;
    private final ApplicantAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhoneDesk(PhoneChanges changes, ApplicantAccounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** What a clerk types. */
    record Asked(String number, String phone, SeenPaper paper, ChangeReason reason) {}

    /** @throws Invalid with every error at once, at {@code number}, {@code phone}, {@code paper} and {@code reason} */
    @Transactional
    UUID ask(Actor clerk, Asked asked) {
        AccessRights.PHONES.demand(clerk);
        var account = accounts.ofNumber(ApplicantIdentity.normal(asked.number()))
                .or(() -> accounts.ofNumber(Typed.phone(asked.number())));
        var phone = Typed.phone(asked.phone());
        var errors = errors(asked, account, phone);
        if (!errors.isEmpty()) throw new Invalid(errors);
        var office = AccessRights.PHONES.office(clerk);
        var change = new PhoneChange(
                UUID.randomUUID(),
                account.orElseThrow(),
                office,
                phone,
                asked.paper(),
                asked.reason(),
                clerk.uid(),
                clock.instant());
        try {
            changes.add(change);
        } catch (DuplicateKeyException waits) {
            throw new Refusal(RefusalKind.CONFLICT, "waiting", "access.phones.waiting");
        }
        tell(clerk, "phone-change-asked", change);
        return change.id();
    }

    /** The changes that wait for a second person in the actor's offices. */
    List<PhoneChange> waiting(Actor actor) {
        return changes.waiting(AccessRights.PHONES_SECOND.offices(AccessRights.PHONES_SECOND.demand(actor)));
    }

    @Transactional
    void confirm(Actor second, UUID id) {
        var change = decided(second, id, true);
        try {
            accounts.bind(change.account(), change.phone(), change.office(), second.uid());
        } catch (DuplicateKeyException opened) {
            throw new Refusal(RefusalKind.CONFLICT, "taken", "access.phones.error.taken");
        }
        tell(second, "phone-changed", change);
    }

    @Transactional
    void refuse(Actor actor, UUID id) {
        tell(actor, "phone-change-refused", decided(actor, id, false));
    }

    private PhoneChange decided(Actor actor, UUID id, boolean confirmed) {
        var change = changes.waiting(id)
                .filter(one -> AccessRights.PHONES_SECOND.has(actor, one.office()))
                .orElseThrow(PhoneDesk::gone);
        if (change.askedBy().equals(actor.uid())) {
            throw new Refusal(RefusalKind.BARRED, "four-eyes", "access.phones.four-eyes");
        }
        if (!changes.decide(id, confirmed, actor.uid())) throw gone();
        return change;
    }

    private List<InputError> errors(Asked asked, Optional<ApplicantAccount> account, String phone) {
        var errors = new ArrayList<InputError>();
        if (account.isEmpty()) errors.add(error("number", "no-account"));
        if (!phone.isEmpty() && !phone.matches("1[3-9]\\d{9}")) errors.add(error("phone", "phone"));
        var isNumber = account.filter(one -> one.identity().isPhoneOnly()).isPresent();
        if (isNumber
                && !phone.isEmpty()
                && accounts.ofNumber(phone)
                        .filter(one -> !one.equals(account.get()))
                        .isPresent()) {
            errors.add(error("phone", "taken"));
        }
        if (asked.paper() == null) errors.add(error("paper", "paper"));
        if (asked.reason() == null) errors.add(error("reason", "reason"));
        return errors;
    }

    private void tell(Actor by, String verb, PhoneChange change) {
        events.publishEvent(new AccessAct(
                by.uid(),
                verb,
                Map.of(
                        "account",
                        change.account().uid(),
                        "office",
                        change.office(),
                        "paper",
                        change.paper().name(),
                        "reason",
                        change.reason().name())));
    }

    private static InputError error(String path, String code) {
        return new InputError(path, code, "access.phones.error." + code);
    }

    /** Decided already, of another office, or never there: not told apart. */
    private static Refusal gone() {
        return new Refusal(RefusalKind.NOT_FOUND, "no-such-change", "access.phones.gone");
    }
}
