package org.banjie.organisations.credit.audit.conflicts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.numbers.Uscc;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an interest is declared before lots are drawn (利害关系回避). */
@Service
@Transactional
public class ConflictDesk {

    private static final int REASON = 500;

    private final SignedIn signedIn;
    private final Journal journal;
    private final StaffDirectory staff;
    private final Roll roll;
    private final Conflicts conflicts;
    private final Clock clock;

    ConflictDesk(
            SignedIn signedIn, Journal journal, StaffDirectory staff, Roll roll, Conflicts conflicts, Clock clock) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.staff = staff;
        this.roll = roll;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** @throws Invalid with everything that is wrong */
    public void declare(ConflictInput typed) {
        var by = signedIn.demand(CreditRights.DRAWING);
        var uid = text(typed.uid());
        var uscc = Uscc.normal(text(typed.uscc()));
        var reason = text(typed.reason());
        var errors = new ArrayList<InputError>();
        if (staff.find(uid).isEmpty()) errors.add(CreditFault.of("uid", "not-staff"));
        if (roll.find(uscc).isEmpty()) errors.add(CreditFault.of("uscc", "not-registered"));
        if (reason.isEmpty()) errors.add(CreditFault.of("reason", "required", name()));
        if (reason.length() > REASON) errors.add(CreditFault.of("reason", "too-long", name(), REASON));
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
        conflicts.declare(uid, uscc, reason, by.uid(), LocalDate.now(clock));
        journal.record(Act.of(
                "audit/conflicts", by, CreditRights.DRAWING, "audit-conflict", Map.of("uid", uid, "uscc", uscc)));
    }

    private static MessageSourceResolvable name() {
        return new DefaultMessageSourceResolvable("credit.field.reason");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
