package org.banjie.testing.story;

/** Made-up people nobody else's story has: their identity numbers are valid and never the same twice. */
public final class Citizens {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int EACH = 900;
    private static final String[] AREAS = {
        "310225", "310226", "310230", "310101", "310104", "310105", "310106", "310107", "310109", "310110"
    };
    private static int next;

    private Citizens() {}

    /** One that ends in three zeros stays out: alone in a list it looks like a number that a spreadsheet has rounded. */
    public static synchronized String born(String yyyymmdd) {
        var id = next(yyyymmdd);
        return id.endsWith("000") ? next(yyyymmdd) : id;
    }

    private static String next(String yyyymmdd) {
        var area = AREAS[next / EACH];
        return withCheck(area + yyyymmdd + (100 + next++ % EACH));
    }

    private static String withCheck(String first17) {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
