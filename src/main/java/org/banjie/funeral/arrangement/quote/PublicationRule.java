package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.funeral.prices.Publication;
import org.banjie.refusal.InputError;

/** A price is of an item of the list, not of days that are over, in yuan and fen, and says on what paper it rests. */
final class PublicationRule {

    private static final int LONGEST_BASIS = 200;

    private PublicationRule() {}

    static List<InputError> wrong(Publication price, Set<String> items, LocalDate today) {
        var wrong = new ArrayList<InputError>();
        if (price.item() == null || !items.contains(price.item())) wrong.add(FuneralFault.of("item", "not-on-list"));
        if (price.from() == null || price.from().isBefore(today)) wrong.add(FuneralFault.of("from", "price-day"));
        if (!isMoney(price.amount())) wrong.add(FuneralFault.of("amount", "price-amount"));
        if (!isBasis(price.basis())) wrong.add(FuneralFault.of("basis", "price-basis"));
        return wrong;
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() >= 0 && amount.scale() <= 2 && amount.precision() <= 12;
    }

    private static boolean isBasis(String basis) {
        return basis != null && !basis.isBlank() && basis.length() <= LONGEST_BASIS;
    }
}
