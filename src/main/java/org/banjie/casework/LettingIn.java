package org.banjie.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantSignedIn;
import org.banjie.cases.Adoptions;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.OpenedBy;
import org.banjie.kinds.own.PhonesOnFile;
import org.banjie.notices.messages.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whom a case is about into a case that the bureau opened: from the moment they are told they see it in their
 * account and answer there, whether they have one already or sign in for the first time later.
 */
@Component
@Transactional
public class LettingIn {

    /** Before {@link #letIn}, or ended without it. */
    private static final Set<CaseStatus> UNTOLD =
            EnumSet.of(CaseStatus.SUBMITTED, CaseStatus.ACCEPTED, CaseStatus.TERMINATED);

    private final Kinds kinds;
    private final Cases cases;
    private final CaseChanges changes;
    private final Adoptions adoptions;
    private final ApplicantAccounts accounts;
    private final List<PhonesOnFile> phones;
    private final Messages messages;

    LettingIn(
            Kinds kinds,
            Cases cases,
            CaseChanges changes,
            Adoptions adoptions,
            ApplicantAccounts accounts,
            List<PhonesOnFile> phones,
            Messages messages) {
        this.kinds = kinds;
        this.cases = cases;
        this.changes = changes;
        this.adoptions = adoptions;
        this.accounts = accounts;
        this.phones = phones;
        this.messages = messages;
    }

    /** Before this nobody outside knows of the case. */
    public void letIn(String caseNo) {
        var found = cases.get(caseNo);
        var about = cases.applicant(caseNo);
        changes.enter(caseNo, CaseStatus.IN_REVIEW);
        accounts.ofNumber(about.idNo()).ifPresent(this::adopt);
        var phone = onFile(about.idNo()).orElse(about.phone());
        var matter = kinds.get(found.kind()).matter(found.category()).zh();
        messages.write(caseNo, phone, Locale.CHINA, "told", matter, caseNo);
    }

    @EventListener
    void signedIn(ApplicantSignedIn signedIn) {
        adopt(signedIn.account());
    }

    /** The code of an organisation is public: an account of it proves its phone, which must be the one on file. */
    private void adopt(ApplicantAccount account) {
        var identity = account.identity();
        if (onFile(identity.number()).filter(identity.phone()::equals).isEmpty()) return;
        adoptions.adopt(identity.number(), account.uid(), opened(), UNTOLD);
    }

    private Optional<String> onFile(String number) {
        return phones.stream().flatMap(one -> one.phone(number).stream()).findFirst();
    }

    private List<String> opened() {
        return kinds.all().stream()
                .filter(kind -> kind.opening() == OpenedBy.ADMINISTRATION)
                .map(Kind::code)
                .toList();
    }
}
