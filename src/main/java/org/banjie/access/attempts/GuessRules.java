package org.banjie.access.attempts;

import java.time.Duration;
import org.banjie.access.budgets.Budget;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much guessing is let through: {@code banjie.sign-in.*}.
 *
 * @param failures of one account from one address before it waits
 * @param failuresPerAddress before each name that was never let in from there has one try
 * @param failuresPerHour guesses at one account, over all addresses
 * @param firstWait it doubles with every further failure
 */
@ConfigurationProperties("banjie.sign-in")
record GuessRules(
        @DefaultValue("5") int failures,
        @DefaultValue("50") int failuresPerAddress,
        @DefaultValue("100") int failuresPerHour,
        @DefaultValue("1m") Duration firstWait,
        @DefaultValue("15m") Duration longestWait) {

    /** A few tries, then waits that double. */
    Budget fewTries(String name) {
        return new Budget(name, failures, firstWait, longestWait);
    }

    /** The same where so much was guessed that each name has one try left. */
    Budget oneTry(String name) {
        return new Budget(name, 1, firstWait, longestWait);
    }

    /** Whether somebody there guesses at many names. */
    boolean isMuch(int triesFromThere) {
        return triesFromThere > failuresPerAddress;
    }

    /** As many wrong ones as an address may have before even the wrong answer waits. */
    Budget ofAddress(String name) {
        return new Budget(name, failuresPerAddress, firstWait, longestWait);
    }

    /** Where an address ends, whatever it tries. */
    Budget wholeAddress(String name) {
        return new Budget(name, failuresPerAddress * 10, longestWait, longestWait);
    }

    /**
     * A share of the guesses at one account. A stretch begins with its first guess, so that an hour from the clock may see two
     * of them: each has half.
     *
     * @param tenths of what is let through in all
     */
    Budget share(String name, int tenths) {
        return Budget.hourly(name, Math.max(1, failuresPerHour * tenths / 20));
    }
}
