package org.banjie.stories.rights;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has read which secret, where, and whether on a page, in JSON or on a paper. */
final class WhatWasRead {

    private static final String JSON = "json";

    private final Secrets secrets;
    private final List<String> callers;
    private final List<String> broken = new ArrayList<>();

    /** Places by way, by label, by caller. */
    private final Map<String, Map<String, Map<String, Set<String>>>> read = new TreeMap<>();

    WhatWasRead(Secrets secrets, List<String> callers) {
        this.secrets = secrets;
        this.callers = callers;
        callers.forEach(name -> read.put(name, new TreeMap<>()));
    }

    void add(Caller caller, Address address, String path, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 500) broken.add(answer.statusCode() + " for " + caller.name + " at " + path);
        for (var label : secrets.in(Readable.of(answer))) {
            read.get(caller.name)
                    .computeIfAbsent(label, first -> new TreeMap<>())
                    .computeIfAbsent(way(address, answer), first -> new TreeSet<>())
                    .add(address.pattern());
        }
    }

    private static String way(Address address, HttpResponse<byte[]> answer) {
        if (answer.headers().firstValue("Content-Type").orElse("").contains("pdf")) return "paper";
        return address.api() ? JSON : "page";
    }

    List<String> broken() {
        return broken;
    }

    /** Everything somebody read, with the places. */
    Stream<String> by(String caller) {
        return read.get(caller).entrySet().stream()
                .map(one -> caller + " reads " + one.getKey() + " " + one.getValue());
    }

    /** What somebody reads in JSON and on no page. */
    Stream<String> onlyInJson() {
        return callers.stream().flatMap(name -> read.get(name).entrySet().stream()
                .filter(one ->
                        one.getValue().containsKey(JSON) && !one.getValue().containsKey("page"))
                .map(one -> name + " reads " + one.getKey() + " " + one.getValue()));
    }

    /** A row for each secret, a column for each caller. */
    List<String> table() {
        var head = "secret," + String.join(",", callers);
        return Stream.concat(
                        Stream.of(head),
                        secrets.labels().stream()
                                .sorted()
                                .map(label -> label + ","
                                        + callers.stream()
                                                .map(caller -> cell(caller, label))
                                                .collect(Collectors.joining(","))))
                .toList();
    }

    private String cell(String caller, String label) {
        return String.join("+", read.get(caller).getOrDefault(label, Map.of()).keySet());
    }
}
