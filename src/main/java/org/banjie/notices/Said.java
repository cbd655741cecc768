package org.banjie.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.body.PaperBody;
import org.banjie.notices.catalogue.Basis;
import org.banjie.notices.catalogue.Organ;
import org.banjie.notices.catalogue.Remedies;

/**
 * All that a paper says but its number, fixed by the act that issues it, so that it may be printed later and still says
 * what was true then.
 *
 * @param template the file in {@code notices/}
 * @param basis the articles that hold on its day, for these facts
 * @param redress how decisions of its day are objected to
 * @param remedies whether the paper tells that
 * @param tracking where its QR code leads; null for none
 * @param pieces what it says where that is not the template's to say; null otherwise
 * @param sheet whether it hangs on a wall and is one page
 * @param facts in plain words: text, numbers, yes or no, and lists and maps of these
 */
record Said(
        String template,
        Head head,
        Organ office,
        List<Basis> basis,
        Remedies redress,
        boolean remedies,
        String tracking,
        Map<String, Object> facts,
        List<PaperBody.Piece> pieces,
        boolean sheet) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * @param organ who issues it, as it stands at the head
     * @param own whether that is no office: without a red head
     */
    record Head(String title, String organ, boolean own, String caseNo, LocalDate issuedOn, List<String> notes) {}

    Said {
        facts = plain(facts);
    }

    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("what the paper " + template + " says", unwritable);
        }
    }

    static Said read(String written) {
        try {
            return JSON.readValue(written, Said.class);
        } catch (JsonProcessingException unreadable) {
            // its message may quote what the paper says
            throw new IllegalStateException("what a paper says cannot be read any more");
        }
    }

    private static Map<String, Object> plain(Map<?, ?> facts) {
        var plain = new LinkedHashMap<String, Object>();
        facts.forEach((name, fact) -> plain.put(String.valueOf(name), plain(fact)));
        return plain;
    }

    private static Object plain(Object fact) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(Said::plain).toList();
        }
        if (fact instanceof Map<?, ?> named) {
            return plain(named);
        }
        var isPlain = fact == null || fact instanceof String || fact instanceof Boolean || fact instanceof Number;
        return isPlain ? fact : fact.toString();
    }
}
