package org.banjie.casework;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.notices.messages.Urgent;
import org.banjie.notices.wishes.Recipients;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * A message of a case goes to whose account has that very phone: who filed it, or whom it is about. What somebody wishes who
 * only filed it for another is no wish of the other.
 */
@Component
class WhomMessagesReach implements Recipients {

    /** They guard an account, or where money goes. */
    private static final Set<String> GUARDS =
            Set.of("phone-left", "phone-bound", "phone-off-file", "code-renewed", "account-changed");

    private final Cases cases;
    private final ApplicantAccounts accounts;

    WhomMessagesReach(Cases cases, ApplicantAccounts accounts) {
        this.cases = cases;
        this.accounts = accounts;
    }

    @Bean
    static Urgent guards() {
        return new Urgent(GUARDS, true);
    }

    @Override
    public Optional<String> reached(String chain, String phone) {
        return cases.find(chain).stream()
                .flatMap(found -> accounts(found, phone))
                .filter(account -> account.identity().phone().equals(phone))
                .map(ApplicantAccount::uid)
                .findFirst();
    }

    private Stream<ApplicantAccount> accounts(Case found, String phone) {
        var filed = found.account() == null ? Optional.<ApplicantAccount>empty() : accounts.find(found.account());
        var number = cases.applicant(found.caseNo()).idNo();
        var about = number.isBlank() ? Optional.<ApplicantAccount>empty() : accounts.ofNumber(number);
        return Stream.of(filed, about, accounts.ofNumber(phone)).flatMap(Optional::stream);
    }
}
