package org.banjie.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/** A bank card or account number for payments: 12 to 19 digits, the last a Luhn check digit (ISO/IEC 7812). */
public record BankAccount(String number) {

    private static final Pattern SHAPE = Pattern.compile("\\d{12,19}");

    /** @throws IllegalArgumentException if this is not such a number */
    public BankAccount {
        if (fault(number).isPresent()) throw new IllegalArgumentException("not a bank account");
    }

    /** What is wrong with a text that should be an account number. */
    public enum Fault {
        /** Not 12 to 19 digits. */
        SHAPE,
        /** The check digit does not fit. */
        CHECK
    }

    public static BankAccount parse(String text) {
        return new BankAccount(normal(text));
    }

    /** Nothing if the text, once {@link #normal}, is an account number. */
    public static Optional<Fault> fault(String text) {
        if (!SHAPE.matcher(text).matches()) return Optional.of(Fault.SHAPE);
        return luhn(text) % 10 == 0 ? Optional.empty() : Optional.of(Fault.CHECK);
    }

    /** Without the blanks and hyphens that cards print between groups. */
    public static String normal(String text) {
        return Typed.number(text);
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "BankAccount[…]";
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
