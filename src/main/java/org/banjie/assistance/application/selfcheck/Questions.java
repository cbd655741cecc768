package org.banjie.assistance.application.selfcheck;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banjie.kinds.own.SelfCheck.Sheet;

/**
 * One page of questions, and the two ends between which its answers lie. Where the tables say the same at both ends, there
 * is no reason to ask; so which figures matter is known to the tables alone.
 *
 * @param best answers that help the household most; answers of later pages may be among them
 * @param worst answers that help it least
 */
record Questions(
        String code,
        Function<HouseholdByAnswers, List<Ask>> asks,
        Function<HouseholdByAnswers, Map<String, String>> best,
        Function<HouseholdByAnswers, Map<String, String>> worst) {

    /** More people live in no household that fills this in; whoever has more asks the street. */
    private static final int MOST_PEOPLE = 20;

    private static final int OLDEST = 130;
    private static final String MUCH = "1000000000";
    private static final String[] DISABILITIES = {
        "NONE", "VISUAL", "HEARING", "SPEECH", "PHYSICAL", "INTELLECTUAL", "MENTAL", "MULTIPLE"
    };
    private static final String[] GRADES = {"1", "2", "3", "4"};

    /** In their order; the first is asked of everybody. */
    static final List<Questions> ALL = List.of(
            new Questions(
                    "home",
                    all -> List.of(
                            Ask.choice("registered", "SHANGHAI", "PERMIT", "NONE"),
                            Ask.count("members", 1, MOST_PEOPLE),
                            Ask.money("income")),
                    all -> Map.of(),
                    all -> Map.of()),
            page(
                    "costs",
                    List.of(left(Ask.money("medical")), left(Ask.money("education"))),
                    Map.of("medical", MUCH),
                    Map.of()),
            page(
                    "owned",
                    List.of(
                            left(Ask.money("assets")),
                            Ask.yesOrNo("vehicles"),
                            Ask.yesOrNo("business"),
                            Ask.choice("homes", "0", "1", "2", "3")),
                    Map.of(),
                    Map.of("assets", MUCH, "vehicles", "YES")),
            page("area", List.of(Ask.money("area")), Map.of("area", "0"), Map.of("area", MUCH)),
            new Questions(
                    "support",
                    all -> List.of(Ask.choice("supporter", "NONE", "INCAPABLE", "CAPABLE")),
                    all -> and(Map.of("supporter", "NONE"), everyone(all, "100", "INTELLECTUAL")),
                    all -> Map.of("supporter", "CAPABLE")),
            new Questions(
                    "people",
                    all -> each(all).flatMap(Questions::person).toList(),
                    all -> everyone(all, "100", "INTELLECTUAL"),
                    all -> everyone(all, "30", "NONE")),
            page(
                    "burdened",
                    List.of(
                            Ask.choice("disability", DISABILITIES),
                            Ask.choice("grade", GRADES).neededIf(all -> isDisabled(all, "disability")),
                            Ask.yesOrNo("ill"),
                            left(Ask.money("own"))),
                    Map.of("disability", "INTELLECTUAL", "grade", "1", "ill", "YES", "own", "0"),
                    Map.of()),
            page("hardship", List.of(Ask.yesOrNo("hardship")), Map.of("hardship", "YES"), Map.of("hardship", "NO")));

    Sheet sheet(HouseholdByAnswers household) {
        return new Sheet(
                code,
                Text.of("page." + code),
                asks.apply(household).stream().map(Ask::field).toList());
    }

    private static Questions page(String code, List<Ask> asks, Map<String, String> best, Map<String, String> worst) {
        return new Questions(code, all -> asks, all -> best, all -> worst);
    }

    private static Ask left(Ask ask) {
        return ask.neededIf(all -> false);
    }

    private static Stream<Ask> person(int one) {
        return Stream.of(
                Ask.count("age", 0, OLDEST).of(one),
                Ask.choice("disability", DISABILITIES).of(one),
                Ask.choice("grade", GRADES).of(one).neededIf(all -> isDisabled(all, "disability." + one)));
    }

    private static boolean isDisabled(Map<String, String> given, String name) {
        return !given.getOrDefault(name, "NONE").equals("NONE");
    }

    private static Stream<Integer> each(HouseholdByAnswers all) {
        return IntStream.rangeClosed(1, all.members()).boxed();
    }

    private static Map<String, String> everyone(HouseholdByAnswers all, String age, String disability) {
        return each(all)
                .flatMap(one -> Stream.of(
                        Map.entry("age." + one, age),
                        Map.entry("disability." + one, disability),
                        Map.entry("grade." + one, "1")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> and(Map<String, String> one, Map<String, String> other) {
        return Stream.of(one, other)
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
