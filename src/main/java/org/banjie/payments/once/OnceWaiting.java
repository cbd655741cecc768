package org.banjie.payments.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.grants.paying.SumsOnce;
import org.banjie.payments.once.OncePayments.OnTheWay;
import org.springframework.stereotype.Component;

/** What streets owe once and nobody has put on a roster yet. */
@Component
public class OnceWaiting {

    private static final OnTheWay NOTHING = new OnTheWay("", 0, BigDecimal.ZERO);

    private final SumsOnce sums;
    private final OncePayments payments;

    OnceWaiting(SumsOnce sums, OncePayments payments) {
        this.sums = sums;
        this.payments = payments;
    }

    /**
     * @param withoutAccount how many of the sums have no account to go to
     * @param since day the oldest sum that is not paid was granted
     */
    public record Waiting(String street, int sums, BigDecimal total, int withoutAccount, LocalDate since) {}

    /** Of those of the streets where something waits. */
    public List<Waiting> of(Collection<String> streets) {
        var onTheWay = payments.onTheWay(streets).stream().collect(Collectors.toMap(OnTheWay::street, one -> one));
        return sums.owed(streets).stream()
                .map(owed -> less(owed, onTheWay))
                .filter(waiting -> waiting.sums() > 0)
                .toList();
    }

    private static Waiting less(SumsOnce.Owed owed, Map<String, OnTheWay> onTheWay) {
        var gone = onTheWay.getOrDefault(owed.street(), NOTHING);
        return new Waiting(
                owed.street(),
                owed.sums() - gone.sums(),
                owed.total().subtract(gone.total()),
                owed.withoutAccount(),
                owed.since());
    }
}
