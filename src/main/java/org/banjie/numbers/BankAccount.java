package org.banjie.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bank card or account number for payments: 12 to 19 digits. The check digit of cards (Luhn, ISO/IEC 7812) is a habit that
 * some banks did not keep and passbooks (一折通) know nothing of: where it does not fit, that is a question and no fault.
 */
public record BankAccount(String number) {

    private static final Pattern SHAPE = Pattern.compile("\\d{12,19}");
    private static final Pattern CARD = Pattern.compile("[3-69]\\d{15,18}");

    /** @throws IllegalArgumentException if this is not such a number */
    public BankAccount {
        if (fault(number).isPresent()) throw new IllegalArgumentException("not a bank account");
    }

    /** What is wrong with a text that should be an account number. */
    public enum Fault {
        /** Not 12 to 19 digits. */
        SHAPE
    }

    public static BankAccount parse(String text) {
        return new BankAccount(normal(text));
    }

    /** Nothing if the text, once {@link #normal}, is an account number. */
    public static Optional<Fault> fault(String text) {
        return SHAPE.matcher(text).matches() ? Optional.empty() : Optional.of(Fault.SHAPE);
    }

    /** Whether a text, once {@link #normal}, has the shape of a card but not its check digit, as after a slip. */
    public static boolean looksMistyped(String text) {
        return CARD.matcher(text).matches() && luhn(text) % 10 != 0;
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
