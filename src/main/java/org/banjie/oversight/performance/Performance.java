package org.banjie.oversight.performance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.kinds.own.StreetMeasure;
import org.banjie.kinds.own.StreetMeasure.Share;
import org.springframework.stereotype.Service;

/** Reckons the performance of streets from what the rooms measure, by the terms of the year. */
@Service
class Performance {

    private static final String FILE = "/oversight/performance.yaml";

    private final List<PerformanceTerms> terms = read();
    private final List<StreetMeasure> measures;
    private final InTimeShares inTime;

    Performance(List<StreetMeasure> measures, InTimeShares inTime) {
        this.measures = measures;
        this.inTime = inTime;
        var known = measures.stream().map(StreetMeasure::code).collect(Collectors.toSet());
        known.add(InTimeShares.CODE);
        for (var one : terms) {
            one.measures().stream()
                    .filter(measure -> !known.contains(measure.code()))
                    .forEach(measure -> {
                        throw new IllegalStateException(FILE + " names a measure that no room has: " + measure.code());
                    });
        }
    }

    /** Those of a year; empty for one before there were any. */
    Optional<PerformanceTerms> terms(Year year) {
        return terms.stream()
                .filter(one -> !one.from().isAfter(year.atMonth(12).atEndOfMonth()))
                .max(Comparator.comparing(PerformanceTerms::from));
    }

    /** Of these streets, in their order. */
    List<StreetScore> of(Year year, PerformanceTerms terms, List<String> streets) {
        var byMeasure = new HashMap<String, Map<String, Share>>();
        var from = year.atDay(1);
        for (var measure : terms.measures()) byMeasure.put(measure.code(), shares(measure, from, Set.copyOf(streets)));
        return streets.stream()
                .map(street -> StreetScore.of(street, terms, ofStreet(byMeasure, street)))
                .toList();
    }

    private Map<String, Share> shares(PerformanceTerms.Measure measure, LocalDate from, Set<String> streets) {
        if (measure.code().equals(InTimeShares.CODE)) return inTime.of(Year.from(from), measure.kinds(), streets);
        return measures.stream()
                .filter(one -> one.code().equals(measure.code()))
                .findFirst()
                .orElseThrow()
                .of(from, from.plusYears(1));
    }

    private static Map<String, Share> ofStreet(Map<String, Map<String, Share>> byMeasure, String street) {
        var shares = new HashMap<String, Share>();
        byMeasure.forEach((code, ofStreets) -> {
            if (ofStreets.containsKey(street)) shares.put(code, ofStreets.get(street));
        });
        return shares;
    }

    private static List<PerformanceTerms> read() {
        var yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (var in = Performance.class.getResourceAsStream(FILE)) {
            return yaml.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
