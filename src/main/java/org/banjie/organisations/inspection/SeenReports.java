package org.banjie.organisations.inspection;

import java.util.List;
import java.util.function.Function;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.springframework.stereotype.Component;

/** The rows of a page, as far as whoever looks may see the cases behind them. */
@Component
public class SeenReports {

    private final SignedIn signedIn;
    private final Recusals recusals;

    SeenReports(SignedIn signedIn, Recusals recusals) {
        this.signedIn = signedIn;
        this.recusals = recusals;
    }

    /** Without the cases from which whoever looks must keep away. */
    public <T> List<T> among(List<T> rows, Function<T, String> caseNo) {
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        // what owes no inspection has no case
        return rows.stream()
                .filter(row -> caseNo.apply(row) == null || !barred.contains(caseNo.apply(row)))
                .toList();
    }
}
