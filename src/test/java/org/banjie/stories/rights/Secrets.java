package org.banjie.stories.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.testing.story.Citizens;

/** What a scene is told with: made-up data that stand nowhere else, so that wherever one is read it got out. */
final class Secrets {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private final Map<String, String> byLabel = new LinkedHashMap<>();
    private int last;

    String name(String label) {
        return keep(label, "隐" + word());
    }

    String idNo(String label) {
        return keep(label, Citizens.born("19630405"));
    }

    String phone(String label) {
        return keep(label, "199555%05d".formatted(++last));
    }

    String account(String label) {
        return keep(label, withCheck("62284899%010d".formatted(++last)));
    }

    /** Whatever is written freely: an address, a reason, what somebody saw. */
    String text(String label) {
        return keep(label, "密语" + word());
    }

    /** What is no secret by itself, and is one for some. */
    void are(String label, String value) {
        keep(label, value);
    }

    Set<String> labels() {
        return byLabel.keySet();
    }

    /** The labels of those that stand in the text. */
    Set<String> in(String text) {
        return byLabel.entrySet().stream()
                .filter(secret -> text.contains(secret.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String keep(String label, String value) {
        if (byLabel.put(label, value) != null) throw new AssertionError(label + " is said twice");
        return value;
    }

    private String word() {
        var number = last++;
        return STEMS.charAt(number % STEMS.length()) + "" + BRANCHES.charAt(number / STEMS.length());
    }

    /** The last digit of a card, by Luhn. */
    private static String withCheck(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
