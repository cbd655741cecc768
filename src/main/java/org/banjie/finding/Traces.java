package org.banjie.finding;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.forms.FormatValues.Value;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * What is kept of a name, a number or a phone so that a case is found by it: eight bytes of its blind index. Nobody reads a
 * name out of them, nor tries names out without the key; two of a million being the same would show one case too many.
 */
@Component
class Traces {

    private static final String NAME = "trace.name";
    private static final String PERSON = "person";
    private static final String PHONE = "trace.phone";
    private static final String PHONE_END = "trace.phone.end";

    /** So many digits of the end of a phone people remember. */
    private static final int END = 4;

    private final Vault vault;

    Traces(Vault vault) {
        this.vault = vault;
    }

    /** Those that a case with these values leaves. */
    Set<Long> of(Collection<Value> values) {
        var traces = new TreeSet<Long>();
        values.forEach(value -> traces.addAll(of(value)));
        return traces;
    }

    private List<Long> of(Value value) {
        return switch (value.format()) {
            case "name" -> all(Grams.of(Typed.name(value.text())));
            case "cn-id", "identity", "uscc" -> person(value.text());
            case "mobile" -> phone(value.text());
            default -> List.of();
        };
    }

    /** Those that each case has which is sought; the whole number of a case is no trace. */
    List<Long> of(Sought sought) {
        return switch (sought.what()) {
            case NAME -> all(Grams.within(sought.text()));
            case PERSON -> person(sought.text());
            case PHONE -> List.of(trace(PHONE, sought.text()));
            case FOUR_DIGITS -> List.of(trace(PHONE_END, sought.text()));
            case CASE, PART_OF_CASE -> List.of();
        };
    }

    private List<Long> person(String number) {
        return List.of(trace(PERSON, IdentityPaper.normal(number)));
    }

    private List<Long> phone(String number) {
        var phone = Typed.phone(number);
        return List.of(trace(PHONE, phone), trace(PHONE_END, phone.substring(Math.max(0, phone.length() - END))));
    }

    private List<Long> all(Collection<String> grams) {
        return grams.stream().map(gram -> trace(NAME, gram)).toList();
    }

    private long trace(String field, String value) {
        return ByteBuffer.wrap(vault.blindIndex(field, value)).getLong();
    }
}
