package org.banjie.oversight.messages;

/** What messages are about: mostly cases, and a few things that have no number. */
final class Chains {

    private static final String CASE = "[A-Z]{2,4}-[0-9-]+";

    private Chains() {}

    static boolean isCase(String chain) {
        return chain.matches(CASE);
    }
}
