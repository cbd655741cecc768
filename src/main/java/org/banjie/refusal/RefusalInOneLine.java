package org.banjie.refusal;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints a {@link StartRefused} as its one line, without a stack trace; every other failure is left to Boot. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalInOneLine implements SpringBootExceptionReporter {

    RefusalInOneLine(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                System.err.println(refused.getMessage());
                return true;
            }
        }
        return false;
    }
}
