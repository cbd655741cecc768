package org.banjie.assistance.households.files;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.AccountChange;
import org.banjie.grants.paying.AccountChanges;
import org.banjie.grants.paying.Accounts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.messages.Messages;
import org.banjie.numbers.BankAccount;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.seconding.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a grant's money goes is changed by two people: one asks for it and says what was seen, another one of the same
 * office holds it against the evidence. Nothing is paid there before, and the family is told.
 */
@Service
@Transactional
class AccountActs {

    private static final int LONGEST = 200;

    private final HouseholdFiles files;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Cases cases;
    private final Messages messages;
    private final Journal journal;

    AccountActs(
            HouseholdFiles files,
            Accounts accounts,
            AccountChanges changes,
            Cases cases,
            Messages messages,
            Journal journal) {
        this.files = files;
        this.accounts = accounts;
        this.changes = changes;
        this.cases = cases;
        this.messages = messages;
        this.journal = journal;
    }

    /** @param evidence what was seen of the account: the holder's card, a paper of the bank */
    record Wanted(String bank, String holder, String number, String evidence) {

        @Override
        public String toString() {
            return "Wanted[]";
        }
    }

    /** @throws Invalid when the holder is no member (救助金只发到家庭成员本人账户), the number is none, or nothing was seen */
    void propose(Actor actor, long household, long grant, Wanted wanted) {
        var file = files.get(actor, household);
        FileActs.demand(file.mayChangeAccounts());
        var account = checked(file, wanted);
        var of = FileActs.of(file, grant);
        changes.propose(of, account, wanted.evidence().strip(), actor.uid());
        record(of, actor, "account-proposed", Map.of());
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever asked for it */
    void confirm(Actor actor, long household, long change) {
        var file = files.get(actor, household);
        FileActs.demand(file.mayConfirmAccounts());
        var waiting = waiting(file, change);
        var grant = FileActs.of(file, waiting.grantId());
        changes.requests().confirm(change, actor.uid());
        accounts.change(grant, waiting.account());
        record(grant, actor, "account-changed", Map.of("asked-by", waiting.proposedBy()));
        tell(grant, waiting.account());
    }

    /** Takes it back, or refuses it: the account on file stays. */
    void drop(Actor actor, long household, long change) {
        var file = files.get(actor, household);
        FileActs.demand(file.mayConfirmAccounts() || file.mayChangeAccounts());
        var waiting = waiting(file, change);
        changes.requests().drop(change, actor.uid());
        record(FileActs.of(file, waiting.grantId()), actor, "account-dropped", Map.of());
    }

    private AccountChange waiting(HouseholdFile file, long change) {
        return changes.waiting(change)
                .filter(one ->
                        file.grants().stream().anyMatch(line -> line.grant().id() == one.grantId()))
                .orElseThrow(Requests::gone);
    }

    private static Account checked(HouseholdFile file, Wanted wanted) {
        var errors = new ArrayList<InputError>();
        var holder = Typed.name(plain(wanted.holder()));
        var member = file.members().stream()
                .anyMatch(one -> one.member().leftOn() == null
                        && Typed.sameName(one.member().name(), holder));
        if (!member) errors.add(FileActs.error("holder", "holder"));
        var number = BankAccount.normal(plain(wanted.number()));
        if (BankAccount.fault(number).isPresent()) errors.add(FileActs.error("number", "number"));
        var evidence = plain(wanted.evidence());
        if (evidence.isEmpty() || evidence.length() > LONGEST) errors.add(FileActs.error("evidence", "evidence"));
        if (plain(wanted.bank()).length() > LONGEST) errors.add(FileActs.error("bank", "bank"));
        if (!errors.isEmpty()) throw new Invalid(errors);
        return new Account(plain(wanted.bank()), holder, number);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Whoever did not ask for it learns in time that the money goes elsewhere. */
    private void tell(BenefitGrant grant, Account account) {
        var end = account.number().substring(account.number().length() - 4);
        var phone = cases.applicant(grant.caseNo()).phone();
        messages.write(grant.caseNo(), phone, Locale.CHINA, "account-changed", "", grant.caseNo(), end);
    }

    private void record(BenefitGrant grant, Actor actor, String verb, Map<String, String> detail) {
        journal.record(new Act(grant.caseNo(), actor.uid(), grant.street(), verb, detail));
    }
}
