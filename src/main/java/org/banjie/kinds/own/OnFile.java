package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;

/**
 * What a kind knows of whoever applies, at a counter or by themselves, so that nobody types it a second time. What is asked anew each time —
 * incomes, declarations, consents — is never taken over.
 */
public interface OnFile {

    /** Code of the kind. */
    String kind();

    /** A few people in the kind's files by the beginning of a name or a whole number, of files this person reads in full. */
    List<Somebody> find(Actor actor, String text);

    /** One of those that were found; empty for a file this person does not read in full. */
    Optional<Somebody> get(Actor actor, String key);

    /**
     * Fills in what is known.
     *
     * @param earlier answers to an application of the same person; empty for none
     * @param answers of the new application as far as they go: what somebody has typed stays
     */
    void fill(Actor actor, Comer comer, Optional<JsonNode> earlier, ObjectNode answers);

    /**
     * Writes applicants who fill in for themselves into the answers, so that nobody gives name and number twice (WCAG
     * 3.3.7). Nothing is read from a file; what somebody has typed stays.
     *
     * @param answers of the application as far as they go
     */
    void fillSelf(Comer self, ObjectNode answers);

    /** @param key what {@link #get} finds them by */
    record Somebody(String key, String name, String number) {

        @Override
        public String toString() {
            return "Somebody[…]";
        }
    }

    /**
     * Who applies.
     *
     * @param before the number that stood there before this one was typed; empty for none
     * @param village where they come to; empty where the counter is of no village
     */
    record Comer(String name, String number, String before, String village) {

        @Override
        public String toString() {
            return "Comer[…]";
        }
    }
}
