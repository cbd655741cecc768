package org.banjie.assistance.application.objections.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.banjie.access.budgets.Budget;
import org.banjie.access.budgets.Budgets;
import org.banjie.access.budgets.Network;
import org.banjie.assistance.application.objections.ObjectionInput;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.notice.NoticeNumber;
import org.banjie.assistance.application.objections.notice.Notices;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.notices.Documents;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Objections that anybody brings forward on-line while a notice hangs (上海市社会救助条例第三十三条). Whoever reads the notice
 * knows its number; nothing else about the case is told or asked for, and what hangs nowhere is answered like what is not.
 */
@Service
class OpenObjections {

    /** From one address within an hour: a family or an office behind it, no program. */
    private static final int AN_HOUR = 10;

    /** Who gives no name proves no phone either. */
    private static final int NAMELESS = 3;

    private final Budgets budgets;
    private final Documents documents;
    private final Cases cases;
    private final Notices notices;
    private final Effects effects;
    private final Objections entries;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OpenObjections(
            Budgets budgets,
            Documents documents,
            Cases cases,
            Notices notices,
            Effects effects,
            Objections entries,
            TransactionTemplate transactions,
            Clock clock) {
        this.budgets = budgets;
        this.documents = documents;
        this.cases = cases;
        this.notices = notices;
        this.effects = effects;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks at one before its phone is proved: nothing is kept yet.
     *
     * @param number as it stands on the notice
     * @param address whoever asks comes from
     * @throws Invalid naming everything that is wrong with it
     * @throws org.banjie.access.TooSoon after many from one address
     */
    void check(String number, ObjectionInput input, String address) {
        budgets.take(Budget.hourly("objections/" + Network.of(address), AN_HOUR));
        transactions.executeWithoutResult(status -> about(number, input));
    }

    /**
     * Enters one, received now.
     *
     * @param number as it stands on the notice
     * @param address whoever asks comes from
     * @return the id of the entry, under which its receipt is shown
     * @throws Invalid naming everything that is wrong with it
     * @throws org.banjie.access.TooSoon after a few without a name from one address
     */
    UUID bring(String number, ObjectionInput input, String address) {
        if (input.anonymous()) budgets.take(Budget.hourly("objections/nameless/" + Network.of(address), NAMELESS));
        return transactions.execute(status -> {
            var about = about(number, input);
            return effects.object(about, input, "system", about.street());
        });
    }

    private Case about(String number, ObjectionInput input) {
        var found = hanging(number);
        var faults = Stream.concat(
                        found.isEmpty() ? Stream.of(noNotice(number)) : Stream.empty(),
                        input.faults(null, LocalDate.now(clock)).stream().map(OpenObjections::toThemselves))
                .toList();
        if (!faults.isEmpty()) throw new Invalid(faults);
        return found.orElseThrow();
    }

    /**
     * What somebody is shown who brought one forward: nothing of what was said, and not about whom.
     *
     * @param named whether they will be told what becomes of it
     */
    record Receipt(String number, LocalDate receivedOn, boolean named) {}

    /** @throws Refusal NOT_FOUND for what is no entry made on-line */
    Receipt receipt(UUID id) {
        return entries.find(id)
                .filter(one -> one.way().equals(ObjectionInput.ONLINE))
                .map(one -> new Receipt(one.receipt(), one.receivedOn(), one.named()))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-objection", "objections.unknown"));
    }

    private Optional<Case> hanging(String typed) {
        return NoticeNumber.of(typed)
                .flatMap(number -> documents.numbered(number.series(), number.year(), number.serial()))
                .flatMap(paper -> Optional.of(cases.lock(paper.caseNo()))
                        .filter(found -> !found.status().isClosed() && hangs(found, paper.code())));
    }

    private boolean hangs(Case found, String paper) {
        return notices.of(found.kind())
                .filter(noticed -> noticed.paper().equals(paper))
                .flatMap(noticed -> noticed.days(found.caseNo()))
                .filter(days -> days.isUp(LocalDate.now(clock)))
                .isPresent();
    }

    private static InputError noNotice(String typed) {
        return typed.isBlank()
                ? new InputError("number", "required", "objections.open.fault.number.blank")
                : new InputError("number", "no-notice", "objections.fault.number");
    }

    /** Said to whoever objects and not to a clerk who types it in for them. */
    private static InputError toThemselves(InputError fault) {
        return new InputError(fault.path(), fault.code(), "objections.open.fault." + fault.code());
    }
}
