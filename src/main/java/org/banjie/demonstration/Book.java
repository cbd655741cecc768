package org.banjie.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the made-up cases are made of: {@code demonstration/book.yaml}.
 *
 * @param banks where families have their accounts, one after another
 */
record Book(
        List<Plot> plots,
        Map<String, Usual> steps,
        List<Family> families,
        String surnames,
        List<String> men,
        List<String> women,
        List<String> banks)
        implements Stories.Source {

    static Book read() {
        try (var file = Book.class.getResourceAsStream("/demonstration/book.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, Book.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean atOnce() {
        return false;
    }

    /** So many plots: each once before any comes again, as often as it says before it comes more often. */
    List<Plot> plots(int count) {
        var deck = new ArrayList<Plot>();
        for (var round = 0; deck.size() < count; round++) {
            var nth = round;
            var more = plots.stream().filter(plot -> plot.times() > nth).toList();
            deck.addAll(more.isEmpty() ? plots : more);
        }
        return deck.subList(0, count);
    }
}
