package org.banjie.background;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;

/**
 * Why a go at a work failed, as it may be kept and shown: of an exception its kind and its place in our code, never its
 * message, which may quote personal data.
 *
 * @param place null when nobody knows
 */
public record Failure(Kind kind, String place) {

    /** The other instance stopped giving signs of life in the middle of it. */
    public static final Failure VANISHED = new Failure(Kind.VANISHED, null);

    public enum Kind {
        /** The database could not be had, or was too busy. */
        DATABASE,
        /** The database refused what was written or asked. */
        DATA,
        MEMORY,
        VANISHED,
        PROGRAM
    }

    public static Failure of(Throwable thrown) {
        var deepest = causes(thrown).reduce((outer, inner) -> inner).orElseThrow();
        return new Failure(kind(thrown), place(deepest).or(() -> place(thrown)).orElse(name(deepest)));
    }

    private static Kind kind(Throwable thrown) {
        if (causes(thrown).anyMatch(VirtualMachineError.class::isInstance)) return Kind.MEMORY;
        if (causes(thrown).anyMatch(NonTransientDataAccessException.class::isInstance)) return data(thrown);
        return isDatabase(thrown) ? Kind.DATABASE : Kind.PROGRAM;
    }

    /** That there is no connection counts among the failures that do not pass. */
    private static Kind data(Throwable thrown) {
        return causes(thrown).anyMatch(NonTransientDataAccessResourceException.class::isInstance)
                ? Kind.DATABASE
                : Kind.DATA;
    }

    private static boolean isDatabase(Throwable thrown) {
        return causes(thrown)
                .anyMatch(one -> one instanceof DataAccessException || one instanceof TransactionException);
    }

    private static Optional<String> place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.banjie."))
                .findFirst()
                .map(frame -> name(thrown) + ", " + simple(frame.getClassName()) + ":" + frame.getLineNumber());
    }

    private static String name(Throwable thrown) {
        return simple(thrown.getClass().getName());
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(20);
    }
}
