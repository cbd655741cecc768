package org.banjie.demonstration;

/** Account numbers of no bank: twelve digits, as on a passbook, which has no check digit. */
final class AccountNumbers {

    private AccountNumbers() {}

    static String of(int person) {
        return "100000%06d".formatted(person);
    }
}
