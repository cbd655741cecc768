package org.banjie.payments.desk;

import java.time.YearMonth;
import java.util.List;
import org.banjie.grants.paying.Payables;
import org.banjie.jurisdiction.Unit;
import org.banjie.payments.RosterRows;
import org.springframework.stereotype.Component;

/** What is to be paid before anybody makes a roster of it, and which months nobody has made one for. */
@Component
class DuePayments {

    private final Payables payables;
    private final RosterRows rows;

    DuePayments(Payables payables, RosterRows rows) {
        this.payables = payables;
        this.rows = rows;
    }

    /**
     * @param made whether this month has its roster
     * @param missing months before this one that have none, the latest first
     */
    record Due(String street, Payables.Expected expected, boolean made, List<YearMonth> missing) {}

    /** @param months this one and those looked back on */
    List<Due> of(List<Unit> streets, List<YearMonth> months) {
        return streets.stream().map(one -> due(one, months)).toList();
    }

    private Due due(Unit street, List<YearMonth> months) {
        var now = months.get(0);
        var made = rows.made(street.code(), months.get(months.size() - 1).atDay(1)).stream()
                .map(YearMonth::from)
                .toList();
        var missing = months.stream().skip(1).filter(one -> !made.contains(one)).toList();
        return new Due(street.shown(), payables.expected(street.code(), now.atDay(1)), made.contains(now), missing);
    }
}
