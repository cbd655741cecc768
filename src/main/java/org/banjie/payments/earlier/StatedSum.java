package org.banjie.payments.earlier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;

/**
 * What somebody states of such a sum.
 *
 * @param paidOn day it was paid by hand; null where it was not
 * @param receiptNo number of the receipt; null where it was not paid by hand
 * @param by uid of who stated it
 */
record StatedSum(
        long id,
        long grantId,
        String caseNo,
        String street,
        Fate fate,
        LocalDate paidOn,
        String receiptNo,
        String by,
        Instant at) {

    /** What became of it. */
    enum Fate {
        /** Paid by hand, against a receipt. */
        BY_HAND,
        /** Never paid: it goes on a roster. */
        ROSTER
    }

    /** As somebody typed it. */
    record Typed(Fate fate, LocalDate paidOn, String receiptNo) {

        private static final int LONGEST = 60;

        /** Everything that is wrong. @param granted day it was granted: nothing is paid before */
        List<InputError> errors(LocalDate granted, LocalDate today) {
            var errors = new ArrayList<InputError>();
            if (fate == null) errors.add(error("fate"));
            if (fate != Fate.BY_HAND) return errors;
            if (paidOn == null || paidOn.isBefore(granted) || paidOn.isAfter(today)) errors.add(error("paidOn"));
            if (receiptNo == null || receiptNo.isBlank() || receiptNo.length() > LONGEST) {
                errors.add(error("receiptNo"));
            }
            return errors;
        }

        private static InputError error(String path) {
            return new InputError(path, path, "payments.earlier.wrong." + path);
        }
    }
}
