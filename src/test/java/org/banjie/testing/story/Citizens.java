package org.banjie.testing.story;

/** Made-up people nobody else's story has: their identity numbers are valid and never the same twice. */
public final class Citizens {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static int last = 100;

    private Citizens() {}

    public static synchronized String born(String yyyymmdd) {
        return withCheck("310225" + yyyymmdd + "%03d".formatted(last++));
    }

    private static String withCheck(String first17) {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
