package org.banjie.organisations.credit.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.StaffDirectory;
import org.banjie.organisations.credit.CreditOffice;
import org.banjie.organisations.credit.CreditWords;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an interest is declared before lots are drawn (利害关系回避). */
@Service
@Transactional
class ConflictDesk {

    private static final int REASON = 500;

    private final CreditOffice office;
    private final CreditWords words;
    private final StaffDirectory staff;
    private final Roll roll;
    private final Conflicts conflicts;
    private final Clock clock;

    ConflictDesk(
            CreditOffice office, CreditWords words, StaffDirectory staff, Roll roll, Conflicts conflicts, Clock clock) {
        this.office = office;
        this.words = words;
        this.staff = staff;
        this.roll = roll;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** @throws Invalid with everything that is wrong */
    void declare(ConflictInput typed) {
        var by = office.demand(CreditOffice.DRAWING);
        var uid = text(typed.uid());
        var uscc = text(typed.uscc()).toUpperCase(Locale.ROOT);
        var reason = text(typed.reason());
        var errors = new ArrayList<InputError>();
        if (staff.find(uid).isEmpty()) errors.add(words.fault("uid", "not-staff"));
        if (roll.find(uscc).isEmpty()) errors.add(words.fault("uscc", "not-registered"));
        if (reason.isEmpty()) errors.add(words.fault("reason", "required", name()));
        if (reason.length() > REASON) errors.add(words.fault("reason", "too-long", name(), REASON));
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
        conflicts.declare(uid, uscc, reason, by.uid(), LocalDate.now(clock));
        office.record("audit/conflicts", by.uid(), "audit-conflict", Map.of("uid", uid, "uscc", uscc));
    }

    private String name() {
        return words.text("field.reason", LocaleContextHolder.getLocale());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
