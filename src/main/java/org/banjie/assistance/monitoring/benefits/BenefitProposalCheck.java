package org.banjie.assistance.monitoring.benefits;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.grants.Category;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** Reads a proposal, and tells everything that is wrong with it at once. */
final class BenefitProposalCheck {

    private static final BigDecimal MOST = new BigDecimal("100000");

    private BenefitProposalCheck() {}

    /** A proposal that can be carried out. */
    record Sound(String name, LocalDate month, BigDecimal amount, String basis, Set<Category> categories) {}

    /** @throws Invalid with every error */
    static Sound of(BenefitProposal proposal) {
        var errors = new ArrayList<InputError>();
        var name = text("name", proposal.name(), 60, errors);
        var basis = text("basis", proposal.basis(), 300, errors);
        var month = month(proposal.month(), errors);
        var amount = amount(proposal.amount(), errors);
        var categories = categories(proposal.categories(), errors);
        if (!errors.isEmpty()) throw new Invalid(errors);
        return new Sound(name, month, amount, basis, categories);
    }

    private static String text(String path, String value, int most, List<InputError> errors) {
        var plain = value == null ? "" : value.strip();
        if (plain.isEmpty()) errors.add(error(path, "required"));
        if (plain.length() > most) errors.add(error(path, "too-long"));
        return plain;
    }

    private static LocalDate month(String value, List<InputError> errors) {
        try {
            return YearMonth.parse(String.valueOf(value).strip()).atDay(1);
        } catch (DateTimeException e) {
            errors.add(error("month", "month"));
            return null;
        }
    }

    private static BigDecimal amount(String value, List<InputError> errors) {
        try {
            var amount = new BigDecimal(String.valueOf(value).strip());
            if (amount.signum() > 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2) return amount;
        } catch (NumberFormatException notOne) {
            // told below, like a number that is out of bounds
        }
        errors.add(error("amount", "money"));
        return null;
    }

    private static Set<Category> categories(List<String> codes, List<InputError> errors) {
        var known = Arrays.stream(Category.values())
                .filter(one -> codes.contains(one.name()))
                .collect(Collectors.toSet());
        if (known.isEmpty()) errors.add(error("categories", "required"));
        return known;
    }

    private static InputError error(String path, String code) {
        return new InputError(path, code, "monitoring.benefit.error." + path + "." + code);
    }
}
