package org.banjie.kinds;

import java.util.List;
import java.util.Locale;
import org.banjie.access.ApplicantAccounts;
import org.banjie.access.ApplicantSignedIn;
import org.banjie.cases.Adoptions;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.notices.Messages;
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

    private final Kinds kinds;
    private final Cases cases;
    private final Adoptions adoptions;
    private final ApplicantAccounts accounts;
    private final Messages messages;

    LettingIn(Kinds kinds, Cases cases, Adoptions adoptions, ApplicantAccounts accounts, Messages messages) {
        this.kinds = kinds;
        this.cases = cases;
        this.adoptions = adoptions;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Before this nobody outside knows of the case. */
    public void letIn(String caseNo) {
        var found = cases.get(caseNo);
        var about = cases.applicant(caseNo);
        cases.enter(caseNo, CaseStatus.IN_REVIEW);
        var account = accounts.ofNumber(about.idNo());
        account.ifPresent(known -> adopt(about.idNo(), known.uid()));
        var phone = account.map(known -> known.identity().phone()).orElse(about.phone());
        var matter = kinds.get(found.kind()).matter(found.category()).zh();
        messages.write(caseNo, phone, Locale.CHINA, "told", matter, caseNo);
    }

    @EventListener
    void signedIn(ApplicantSignedIn account) {
        adopt(account.number(), account.uid());
    }

    private void adopt(String number, String uid) {
        adoptions.adopt(number, uid, opened());
    }

    private List<String> opened() {
        return kinds.all().stream()
                .filter(kind -> kind.opening() == Kind.Opener.ADMINISTRATION)
                .map(Kind::code)
                .toList();
    }
}
