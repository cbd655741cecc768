package org.banjie.payments.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.banjie.grants.paying.PaidGrants.PaidGrant;
import org.banjie.refusal.InputError;

/**
 * A claim as it is asked for.
 *
 * @param from the first and to the last month that was paid without right, as first days
 * @param rightful yuan that were owed in each of them; 0 where nothing was
 * @param first month of the first instalment, its first day
 */
public record NewClaim(
        PaidGrant grant,
        ClaimCause cause,
        String debtor,
        String why,
        LocalDate from,
        LocalDate to,
        BigDecimal rightful,
        HowReturned how,
        LocalDate first,
        int instalments) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 1000;
    private static final int MOST = 60;
    private static final int FEN = 2;

    /**
     * As somebody typed it.
     *
     * @param rightful blank for nothing
     */
    public record Typed(
            ClaimCause cause,
            String debtor,
            String why,
            YearMonth from,
            YearMonth to,
            BigDecimal rightful,
            HowReturned how,
            YearMonth first,
            Integer instalments) {

        @Override
        public String toString() {
            return "Typed[" + cause + "]";
        }

        /** Everything that is wrong. @param now this month */
        public List<InputError> errors(YearMonth now) {
            var errors = new ArrayList<InputError>();
            if (cause == null) errors.add(error("cause"));
            if (isNone(debtor, LONGEST_NAME)) errors.add(error("debtor"));
            if (isNone(why, LONGEST)) errors.add(error("why"));
            if (from == null || from.isAfter(now)) errors.add(error("from"));
            if (to == null || from != null && to.isBefore(from) || to.isAfter(now)) errors.add(error("to"));
            if (rightful != null && (rightful.signum() < 0 || rightful.scale() > FEN)) errors.add(error("rightful"));
            if (how == null) errors.add(error("how"));
            if (first == null || first.isBefore(now)) errors.add(error("first"));
            if (instalments == null || instalments < 1 || instalments > MOST) errors.add(error("instalments"));
            return errors;
        }

        public NewClaim of(PaidGrant grant) {
            var right = rightful == null ? BigDecimal.ZERO : rightful;
            return new NewClaim(
                    grant,
                    cause,
                    debtor.strip(),
                    why.strip(),
                    from.atDay(1),
                    to.atDay(1),
                    right,
                    how,
                    first.atDay(1),
                    instalments);
        }

        private static boolean isNone(String said, int longest) {
            return said == null || said.isBlank() || said.length() > longest;
        }
    }

    public static InputError error(String path) {
        return new InputError(path, path, "payments.claim.wrong." + path);
    }
}
