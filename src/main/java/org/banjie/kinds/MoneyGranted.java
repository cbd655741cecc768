package org.banjie.kinds;

/**
 * What an approved application of a kind pays: how often, who says how much, and where the money goes.
 *
 * @param table DMN table whose row says {@code amount}, asked with the facts of the case; null where a step says it
 * @param answer the field, of whichever form, that holds the amount; null where a table says it
 * @param bank which answer of the application names the bank; as {@code holder} and {@code account} null where it is not asked
 */
public record MoneyGranted(Every every, String table, String answer, String bank, String holder, String account) {

    /** How often it is paid. */
    public enum Every {
        ONCE,
        /** From the month after the decision on. */
        MONTH
    }

    public boolean monthly() {
        return every == Every.MONTH;
    }
}
