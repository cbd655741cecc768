package org.banjie.access.attempts;

import java.time.Duration;
import org.banjie.access.budgets.Budget;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How much guessing is let through: {@code banjie.sign-in.*}. */
@Component
class GuessRules {

    private final int perAccount;
    private final int perAddress;
    private final int perHour;
    private final Duration firstWait;
    private final Duration longestWait;

    GuessRules(Environment settings) {
        this.perAccount = settings.getRequiredProperty("banjie.sign-in.failures", Integer.class);
        this.perAddress = settings.getRequiredProperty("banjie.sign-in.failures-per-address", Integer.class);
        this.perHour = settings.getRequiredProperty("banjie.sign-in.failures-per-hour", Integer.class);
        this.firstWait = settings.getRequiredProperty("banjie.sign-in.first-wait", Duration.class);
        this.longestWait = settings.getRequiredProperty("banjie.sign-in.longest-wait", Duration.class);
    }

    /** A few tries, then waits that double. */
    Budget fewTries(String name) {
        return new Budget(name, perAccount, firstWait, longestWait);
    }

    /** The same where so much was guessed that each name has one try left. */
    Budget oneTry(String name) {
        return new Budget(name, 1, firstWait, longestWait);
    }

    /** Whether somebody there guesses at many names. */
    boolean isMuch(int triesFromThere) {
        return triesFromThere > perAddress;
    }

    /** As many wrong ones as an address may have before even the wrong answer waits. */
    Budget ofAddress(String name) {
        return new Budget(name, perAddress, firstWait, longestWait);
    }

    /** Where an address ends, whatever it tries. */
    Budget wholeAddress(String name) {
        return new Budget(name, perAddress * 10, longestWait, longestWait);
    }

    /**
     * A share of the guesses at one account. A stretch begins with its first guess, so that an hour from the clock may see two
     * of them: each has half.
     *
     * @param tenths of what is let through in all
     */
    Budget share(String name, int tenths) {
        return Budget.hourly(name, Math.max(1, perHour * tenths / 20));
    }
}
